import type { InterviewRecord } from '../../record/types';
import { capitalize, countWords, oneLine } from '../words';
import { formOf, isClause, withArticle } from './forms';
import { BARE_VERBS, COUNTABLE, FINITE, JOINT_PAST, OWN_PAST } from './lexicon';
import { bareNote, lowerFirst, speakTo } from './viewpoint';
import type { Viewpoint } from './viewpoint';

/** A note as it can stand behind "about" or "I liked". */
export interface Fact {
  readonly text: string;
  /** `that` clauses fit fewer frames than the rest. */
  readonly that: boolean;
}

export interface Summary {
  /** Whole sentences, where the note has them. */
  readonly sentences?: string;
  /** The same as one clause that "when we talked" can lead in: `we went through the rollout`. */
  readonly clause?: string;
  /** What fits behind "about", where the note is no sentence. */
  readonly topics: readonly Fact[];
}

export interface Contribution {
  readonly sentence: string;
  /** What it tells: what the writer has done, what they have to bring, or what they could do. */
  readonly tells: 'done' | 'have' | 'could';
}

const noun = (text: string): Fact => ({ text, that: false });

const TALKED_ABOUT =
  /^(?:(?:we|i|they|you)\s+)?(?:also\s+)?(?:(?:good|great|long|short|nice|interesting|lively|open|brief)\s+)?(?:talked|spoke|chatted|talk|talking|discussed|discussing|discussion|conversation|questions?|chat|chatting|asked|told)\s+(?:(?:a lot|at length|a bit|briefly)\s+)?(?:about|of|on|around|over|regarding)\s+|^(?:(?:we\s+)?(?:also\s+)?(?:discussed|discussing|covered|touched on|went over)|explained|described|going (?:through|over)|looking at|it was (?:mostly |mainly |all )?about)\s+|^(?:about|re:)\s+/i;

/** What was talked about, fit to stand behind "about". */
export function readTopic(note: string, view: Viewpoint): Fact | undefined {
  const bare = bareNote(note);
  if (bare === '') return undefined;
  const stripped = bare.replace(TALKED_ABOUT, '');
  const whole = stripped === '' ? bare : stripped;
  const text = formOf(whole) === 'question' ? whole : whole.replace(/(?<!\?)\?+$/, '');
  const form = formOf(text);
  const inner = speakTo(lowerFirst(text, view), view);
  switch (form) {
    case 'question':
      return noun(`the question “${capitalize(text)}”`);
    case 'clause':
      return noun(`the fact that ${inner}`);
    case 'that':
      return noun(`the fact ${inner}`);
    case 'noun':
    case 'adjective':
      return noun(withArticle(inner));
    case 'gerund':
    case 'how':
      return noun(inner);
  }
}

const LIKED =
  /^(?:i\s+)?(?:(?:really|especially|particularly|also|very much|most)\s+)*(?:liked|loved|enjoyed|appreciated|admired|was (?:very )?(?:impressed|struck|charmed) (?:by|with)|impressed by)\s+(?:(?:about (?:it|them) )?(?:was|is)\s+)?|^(?:what\s+)?i\s+(?:really\s+)?liked\s+(?:most|best)\s+(?:was|is)\s+/i;

/** What was liked, fit to stand behind "I liked". */
export function readLiked(note: string, view: Viewpoint): Fact | undefined {
  const bare = bareNote(note).replace(/(?<!\?)\?+$/, '');
  if (bare === '') return undefined;
  const text = bare.replace(LIKED, '') || bare;
  if (view.names.includes(text)) return noun('talking with you');
  const form = formOf(text);
  const inner = speakTo(lowerFirst(text, view), view);
  switch (form) {
    case 'clause':
      return { text: `that ${inner}`, that: true };
    case 'that':
      return { text: inner, that: true };
    case 'adjective':
      return noun(adjectiveClause(inner));
    case 'noun':
      if (startsWithPast(text)) return { text: `that I ${inner.charAt(0).toLowerCase()}${inner.slice(1)}`, that: true };
      return noun(withArticle(inner, true));
    case 'question':
    case 'gerund':
    case 'how':
      return noun(inner);
  }
}

const startsWithPast = (text: string): boolean =>
  /^(?:met|saw|got|heard|tried|talked|spoke|learned|learnt|could)\s/i.test(text);

/** `very open about mistakes` becomes `how open everyone was about mistakes`. */
function adjectiveClause(text: string): string {
  const match = /^(?:(?:very|really|so|quite|extremely|pretty)\s+)?(\S+(?:\s+and\s+\S+)?)(.*)/is.exec(text);
  return `how ${match?.[1] ?? text} everyone was${match?.[2] ?? ''}`;
}

const ABBREVIATION = /(?:\b(?:mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|no|vs|e\.g|i\.e|etc|approx)|\b\p{Lu})\.$/iu;

/** The sentences of a note, each without its final stop; lines and bullets part sentences too. */
function sentencesOf(note: string): string[] {
  const sentences: string[] = [];
  for (const line of note.split(/\n+/)) {
    let open = '';
    for (const part of oneLine(line).split(/(?<=[.!?])\s+(?=["“(]?[\p{Lu}\d])/u)) {
      open = open === '' ? part : `${open} ${part}`;
      if (ABBREVIATION.test(open)) continue;
      sentences.push(open);
      open = '';
    }
    if (open !== '') sentences.push(open);
  }
  return sentences
    .map((sentence) => bareNote(sentence.replace(/^(?:then|also|and|after that|afterwards|later|next),?\s+/i, '')))
    .filter((sentence) => sentence !== '');
}

const JUDGES_THE_TALK =
  /^(?:the |my |our )?(?:interview|talk|call|chat|meeting|it|conversation)\s+(?:went|was|felt|ran|lasted)\b(?!.*\babout\b)/i;
const REST_OF_WE = /^we\s+(?!(?:are|were|have|will|can|could|should|would|'|’|need|want|use|run|have))\p{L}+/iu;

/** What the talk was about, as sentences or as topics. */
export function readSummary(note: string, view: Viewpoint): Summary {
  const sentences: string[] = [];
  const topics: Fact[] = [];
  for (const sentence of sentencesOf(note)) {
    if (JUDGES_THE_TALK.test(sentence) && countWords(sentence) < 6) continue;
    const whole = summarySentence(sentence, view);
    if (whole !== undefined) {
      sentences.push(whole);
      continue;
    }
    const topic = readTopic(sentence, view);
    if (topic) topics.push(topic);
  }
  const only = sentences.length === 1 && topics.length === 0 ? sentences[0] : undefined;
  const clause =
    only !== undefined && REST_OF_WE.test(only) && countWords(only) <= 18 ? lowerFirst(only, view) : undefined;
  return {
    ...(sentences.length === 0
      ? {}
      : { sentences: sentences.map((text) => `${text.replace(/(?<![.?!])[.?!]+$/, '')}.`).join(' ') }),
    ...(clause === undefined ? {} : { clause }),
    topics,
  };
}

function summarySentence(text: string, view: Viewpoint): string | undefined {
  const first = (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
  if (TO_ME.test(text)) return `${view.direct ? 'You' : 'The team'} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (MAINLY_ABOUT.test(text)) return undefined;
  if (JOINT_PAST.has(first)) return speakTo(`We ${lowerFirst(text, { lowerCased: new Set([first]) })}`, view);
  if (OWN_PAST.has(first) && !isClause(text)) {
    return speakTo(`I ${lowerFirst(text, { lowerCased: new Set([first]) })}`, view);
  }
  if (!isClause(text)) return undefined;
  const spoken = speakTo(lowerFirst(text, view), view);
  if (!view.direct && /^they\b/i.test(spoken)) return `The team${spoken.slice(4)}`;
  return isReport(spoken) ? `As I understood it, ${spoken}` : capitalize(spoken);
}

const TO_ME = /^(?:walked|showed|told|gave|asked|took|led|talked|introduced)\s+(?:me|us)\b/i;
const MAINLY_ABOUT = /^it was (?:mostly |mainly |all )?about\b/i;

/** Whether a sentence reports what holds at the company: somebody there said so. */
function isReport(text: string): boolean {
  if (/^(?:I|we|you)\b/i.test(text)) return false;
  const verb = text.split(/\s+/).find((word, index) => index > 0 && FINITE.has(word.toLowerCase()));
  return (
    verb !== undefined &&
    (/^(?:are|have|will|won['’]t|can|do|don['’]t)$/i.test(verb) || /[^s]s$/.test(verb)) &&
    !/^(?:was|does)$/i.test(verb)
  );
}

/** A sentence that does not show it by its first words. */
const OWN_SENTENCE =
  /(?<!\p{L})I (?:am|was|have|had|can|could|would|did|\p{L}+ed)(?!\p{L})|^my (?:[\p{L}\d-]+ ){1,5}(?:\p{L}+ed|ran|built|won|grew|sold) /iu;
const EVENT = /(?:tion|sion|ment|ing|design|support|care|repair|work|sales)s?$/i;
const EXPERIENCE =
  /\b(?:experience|years?|background|skills?|knowledge|degree|certificate|certification|training|contacts?|network|licen[cs]e|eye|love|passion|sense|habit)\b/i;

/** What the writer could bring, as a sentence. */
export function readContribution(note: string, view: Viewpoint): Contribution | undefined {
  const [head = '', ...rest] = sentencesOf(note);
  const begun = contributionSentence(head, view);
  if (begun === undefined) return undefined;
  return {
    ...begun,
    sentence: [begun.sentence, ...rest.map(capitalize)].map((text) => text.replace(/\.?$/, '.')).join(' '),
  };
}

function contributionSentence(text: string, view: Viewpoint): Contribution | undefined {
  if (text === '') return undefined;
  const first = (/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase();
  const verb = lowerFirst(text, { lowerCased: new Set([...view.lowerCased, first]) });
  const rest = lowerFirst(text, view);
  if (isClause(text) || OWN_SENTENCE.test(text)) {
    const done =
      /^i(?:['’]ve| have| \p{L}+ed\b)/iu.test(text) ||
      OWN_PAST.has((/^i (?:also |once |recently )?([\p{L}-]+)/iu.exec(text)?.[1] ?? '').toLowerCase());
    const could = /^i(?:['’](?:d|ll)| could| can| would| will| hope| want)/i.test(text);
    return {
      sentence: capitalize(speakTo(text, view).replace(/^i\b/, 'I')),
      tells: done ? 'done' : could ? 'could' : 'have',
    };
  }
  if (OWN_PAST.has(first)) return { sentence: `I ${verb}`, tells: 'done' };
  if (/^(?:to|able to|can|could)\s/i.test(text)) {
    return { sentence: `I could ${verb.replace(/^(?:able to|to|can|could)\s+/i, '')}`, tells: 'could' };
  }
  if (BARE_VERBS.has(first) && /^\S+\s+(?:the|a|an|your|their|our|with|up|out|in|to|on|new|more)\b/i.test(text)) {
    return { sentence: `I could ${verb}`, tells: 'could' };
  }
  if (formOf(text) === 'gerund') return { sentence: `I would bring my experience in ${rest}`, tells: 'have' };
  if (/^my\s/i.test(text) || EXPERIENCE.test(text)) return { sentence: `I would bring ${rest}`, tells: 'have' };
  if (formOf(text) === 'how' || formOf(text) === 'that') {
    return { sentence: `What I could bring is ${rest}`, tells: 'have' };
  }
  const head = (rest.split(/\s(?:of|for|in|on|at|with|from|to|and)\s/)[0] ?? rest).split(' ').at(-1) ?? '';
  return EVENT.test(head) || COUNTABLE.has(head)
    ? { sentence: `I would bring my experience with ${withArticle(rest)}`, tells: 'have' }
    : { sentence: `I would bring ${rest}`, tells: 'have' };
}

/** What a record tells about the talk, in forms that fit into sentences. */
export interface Facts {
  readonly summary: Summary;
  readonly topics: readonly Fact[];
  readonly liked: readonly Fact[];
  readonly contribution?: Contribution;
}

/** A letter takes no more of what somebody noted in one field. */
const LONGEST_NOTE = 5000;

/** What of a note fits into a letter, no word cut. */
function fitting(note: string): string {
  if (note.length <= LONGEST_NOTE) return note;
  const blank = note.lastIndexOf(' ', LONGEST_NOTE);
  return note.slice(0, blank > 0 ? blank : LONGEST_NOTE);
}

/** Reads the facts of a record for one reader. */
export function readFacts(record: InterviewRecord, view: Viewpoint): Facts {
  const summary = record.summary === undefined ? { topics: [] } : readSummary(fitting(record.summary), view);
  const contribution =
    record.contribution === undefined ? undefined : readContribution(fitting(record.contribution), view);
  const told = `${summary.sentences ?? ''} ${summary.topics.map(({ text }) => text).join(' ')}`.toLowerCase();
  return {
    summary,
    topics: record.topics.map(fitting).flatMap((note) => {
      const topic = readTopic(note, view);
      return topic === undefined || told.includes(bareNote(note).toLowerCase()) ? [] : topic;
    }),
    liked: record.liked.map(fitting).flatMap((note) => readLiked(note, view) ?? []),
    ...(contribution === undefined ? {} : { contribution }),
  };
}
