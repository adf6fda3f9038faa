import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseJson } from 'jsonc-parser';
import { detectDecision } from '../../../src/core/decision/detect';
import { decisionRequests } from '../../../src/core/draft/requests';
import type { RequestContext } from '../../../src/core/draft/requests';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { parseLetter } from '../../../src/core/letter/parse';
import { RECORD_FIELDS } from '../../../src/core/record/fields';
import { parseFile } from '../../../src/core/record/parse';

interface Snippet {
  readonly prefix: string;
  readonly body: string | readonly string[];
  readonly description: string;
}

const snippets = Object.values(
  parseJson(readFileSync('snippets/interview-follow-up.code-snippets', 'utf8')) as Record<string, Snippet>,
);

const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '25' };

/** What a snippet leaves when each tab stop keeps its default. */
function expand({ body }: Snippet): string {
  const defaults = new Map<string, string>();
  const text = (typeof body === 'string' ? body : body.join('\n'))
    .replace(/\$\{?(CURRENT_[A-Z]+)\}?/g, (_, name: string) => VARIABLES[name] ?? '')
    .replace(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)?\}/g, (_, stop: string, value?: string, choice?: string) => {
      defaults.set(stop, value ?? choice ?? '');
      return value ?? choice ?? '';
    });
  return text.replace(/\$(\d+)/g, (_, stop: string) => defaults.get(stop) ?? '');
}

function snippet(prefix: string): Snippet {
  const found = snippets.find((one) => one.prefix === prefix);
  assert.ok(found, prefix);
  return found;
}

/** The values that a tab stop offers for a field. */
function choices(prefix: string, field: string): string[] {
  const { body } = snippet(prefix);
  const line = (typeof body === 'string' ? [body] : body).find((one) => one.trimStart().startsWith(`${field}: `));
  return /\|(.*)\|/.exec(line ?? '')?.[1]?.split(',') ?? [];
}

describe('the snippets', () => {
  it('have prefixes and descriptions of their own', () => {
    assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
    assert.equal(new Set(snippets.map(({ description }) => description)).size, snippets.length);
  });

  for (const [prefix, type] of [
    ['interview', 'interview'],
    ['follow-up', 'follow-up'],
  ] as const) {
    it(`${prefix} leaves a file that can be read without a problem`, () => {
      const file = parseFile(expand(snippet(prefix)));
      assert.equal(file?.type, type);
      assert.deepEqual(file.problems, []);
    });
  }

  it('interview knows the fields and values of a record, and every one that is required', () => {
    const text = expand(snippet('interview'));
    const names = [...text.matchAll(/^(\w+):/gm)].map((match) => match[1]);
    const known = RECORD_FIELDS.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => !known.includes(name ?? '')),
      [],
    );
    for (const { name, required } of RECORD_FIELDS) if (required) assert.ok(names.includes(name), name);
    for (const field of ['round', 'medium', 'status']) {
      const values = RECORD_FIELDS.find(({ name }) => name === field)?.values ?? [];
      assert.deepEqual([...choices('interview', field)].sort(), [...values].sort(), field);
    }
    assert.deepEqual(choices('interview', 'channel'), ['email', 'letter', 'linkedin']);
  });

  it('follow-up knows the fields and values of a letter', () => {
    const text = expand(snippet('follow-up'));
    const names = [...text.slice(0, text.indexOf('\n---\n')).matchAll(/^(\w+):/gm)].map((match) => match[1]);
    const known = LETTER_FIELDS.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => !known.includes(name ?? '')),
      [],
    );
    assert.deepEqual(choices('follow-up', 'kind'), LETTER_FIELDS.find(({ name }) => name === 'kind')?.values);
  });

  const asks = (text: string, bodyStart = 0): string | undefined =>
    detectDecision(parseLetter(text, bodyStart), 'en')?.class;

  it('follow-up asks for the decision', () => {
    const text = expand(snippet('follow-up'));
    assert.equal(asks(text, text.indexOf('\n---\n') + 5), 'asks');
  });

  const requests = snippets.filter(({ prefix }) => prefix.startsWith('ask-'));
  const context: RequestContext = {
    kind: 'thank-you',
    today: '2026-11-25',
    position: 'Platform Engineer',
    company: 'Acme Robotics',
  };
  const offered: Readonly<Record<string, Partial<RequestContext>>> = {
    'ask-decision': { kind: 'decision-request' },
    'ask-timeline': {},
    'ask-promised-date': { decisionBy: '2026-12-01' },
    'ask-after-promise': { kind: 'decision-request', decisionBy: '2026-11-20' },
    'ask-next-step': { kind: 'no-show' },
    'ask-status': { kind: 'decision-request' },
    'ask-either-way': {},
    'ask-still-considered': { kind: 'second-follow-up' },
    'ask-filled': { kind: 'gracious-close' },
    'ask-final-word': { kind: 'gracious-close' },
    'ask-agency': { kind: 'decision-request', agency: true },
  };

  for (const one of requests) {
    it(`${one.prefix} asks for the decision`, () =>
      assert.equal(asks(`Dear Dana,\n\n${expand(one)}\n\nKind regards,\nSam Lee\n`), 'asks'));
  }

  for (const [prefix, fitting] of Object.entries(offered)) {
    it(`${prefix} is one of the requests that the quick fix offers`, () => {
      assert.ok(decisionRequests({ ...context, ...fitting }).includes(expand(snippet(prefix))));
    });
  }
});
