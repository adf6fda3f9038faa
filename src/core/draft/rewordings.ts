import { longDay } from './dates';
import { fill } from './phrases/phrasing';
import { inRegister, MATTER_WORDS, rewordingsOf, TONES } from './phrases/rewordings';
import type { Matter, Tone } from './phrases/rewordings';
import { decisionRequests, promiseOf } from './requests';
import type { RequestContext } from './requests';
import { jobName } from './wording';

/** Another wording of a request. */
export interface Rewording {
  readonly tone: Tone;
  readonly text: string;
}

/** The sentence that is to be replaced. */
export interface Standing {
  readonly text: string;
  /** The words by which it asks, where they are known. */
  readonly words?: string;
  /** One that does not gets requests for what its kind of letter asks about. */
  readonly asks: boolean;
  /** It alone says which position the letter is about, so what takes its place has to say it too. */
  readonly namesPosition?: boolean;
}

/** The most that are offered of one tone. */
const MOST = 4;

/**
 * Other wordings of a request: softer ones, plainer ones, and where a day was promised ones that name it.
 *
 * @param taken - sentences that the letter holds already: none of them is offered, nor the one that stands
 */
export function rewordings(context: RequestContext, standing: Standing, taken: readonly string[] = []): Rewording[] {
  const { kind, decisionBy, today, channel, position, agency = false, lang = 'en' } = context;
  const promise = promiseOf(context);
  const date = decisionBy === undefined ? undefined : longDay(decisionBy, today, lang);
  const values = { you: agency ? 'they' : 'you', your: agency ? 'their' : 'your', date };
  const matter = standing.asks ? matterOf(standing.words ?? standing.text) : undefined;
  const wordings = rewordingsOf(kind, matter);
  const known = new Set([standing.text, ...taken].map(plain));
  return TONES.flatMap((tone) => {
    const phrasings = tone !== 'dated' ? wordings[tone] : promise === 'none' ? undefined : wordings[promise];
    const texts = phrasings ? inRegister(phrasings, channel).flatMap((phrasing) => fill(phrasing, values) ?? []) : [];
    // The requests of drafts are about the decision, and many of them name the day.
    const more = tone === 'dated' && date && (matter ?? 'decision') === 'decision' ? decisionRequests(context) : [];
    const all = [...texts, ...more.filter((text) => date && text.includes(date))];
    return [...new Set(all)]
      .filter((text) => !known.has(plain(text)))
      .slice(0, MOST)
      .map((text) => ({ tone, text: standing.namesPosition && position ? about(position, text) : text }));
  });
}

/** What a request is about, by its words. */
export function matterOf(request: string): Matter {
  return MATTER_WORDS.find(([, words]) => words.test(request.replace(/’/g, "'")))?.[0] ?? 'decision';
}

function about(position: string, request: string): string {
  const job = jobName(position, 'position');
  return `About ${job}: ${/^I\b/.test(request) ? request : request.charAt(0).toLowerCase() + request.slice(1)}`;
}

/** A sentence by which it is compared: its words alone. */
function plain(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
