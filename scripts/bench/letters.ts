/** Records and letters to measure with: put together from the labelled letters, the same each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { readLabelled } from '../labelled';

const FIXTURES = 'test/unit/decision/fixtures/';
/** Half of the letters have these sentences in common. */
const FRAME = [
  'Thank you for taking the time to meet with me on Wednesday and for the kind welcome by the whole team.',
  'I look forward to hearing about your decision and remain happy to answer any questions.',
];
/** So many letters go to one record. */
export const PANEL = 4;

export const recordPath = (number: number): string => `interviews/${number}.md`;
export const letterPath = (number: number): string => `letters/${number}.md`;

export const makeRecord = (number: number): string => `---
type: interview
company: Acme ${number} Robotics
position: Platform Engineer
interviewers:
  - name: Dana Ruiz
    email: dana.ruiz@acme.example
    role: Engineering Manager
    kind: hiring-manager
  - Lee Park ${number}
date: 2026-11-${10 + (number % 15)}
time: "14:00"
timezone: Europe/Berlin
medium: video
summary: We went through the rollout of the new scheduler.
topics: [multi-region rollout, on-call rota]
status: interviewing
follow_ups:
  - { kind: thank-you, date: 2026-11-19, channel: email, to: Dana Ruiz }
---

They run a fleet of robots, and moving it to the new scheduler took a year.
`;

export function makeLetter(number: number, body: string): string {
  const head = `type: follow-up\ninterview: ${recordPath(Math.floor(number / PANEL))}\nkind: thank-you\nto: Dana Ruiz\nemail: dana.ruiz@acme.example`;
  const subject = 'subject: Platform Engineer interview\nstate: draft\nsent:\nlang: en';
  return `---\n${head}\n${subject}\n---\n\nDear Dana,\n\n${body}\n\nKind regards,\nRobin Hale\n`;
}

const labelled = readdirSync(FIXTURES)
  .sort()
  .flatMap((file) => readLabelled(readFileSync(FIXTURES + file, 'utf8'), file))
  .filter((letter) => letter.from === 0);
const paragraphs = labelled
  .flatMap((letter) => letter.text.split('\n\n').slice(1, -1))
  .filter((paragraph) => paragraph.length > 60 && !paragraph.includes('>'));

/** Letters of about 150 words, half of them with the same frame. */
export function makeBodies(count: number): string[] {
  let seed = 1;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, (_, number) => {
    const own = Array.from({ length: 3 }, () => paragraphs[Math.floor(next() * paragraphs.length)] ?? '');
    return (number % 2 === 0 ? [FRAME[0], ...own, FRAME[1]] : own).join('\n\n');
  });
}

/** Labelled letters of 130 to 170 words, as their writers wrote them. */
export function lettersOf150Words(count: number): string[] {
  const words = (text: string): number => text.split(/\s+/).length;
  return labelled
    .map(({ text }) => text)
    .filter((text) => words(text) >= 130 && words(text) <= 170)
    .slice(0, count);
}
