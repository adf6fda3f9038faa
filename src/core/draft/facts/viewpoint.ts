import type { InterviewRecord } from '../../record/types';
import { escapeRegExp } from '../../text/escapeRegExp';
import { beginningOf } from '../../text/wordByWord';
import { parseName } from '../names';
import { oneLine } from '../words';
import { isCommonWord } from './lexicon';

/** Who reads the letter: notes speak of people in the third person, the letter speaks to one of them. */
export interface Viewpoint {
  /** The reader belongs to the company: no agency stands in between. */
  readonly direct: boolean;
  /** The names under which the reader may appear in the notes; the longest first. */
  readonly names: readonly string[];
  /** The reader was the only interviewer, so that "she" and "his" can only be theirs. */
  readonly sole: boolean;
  /** Words that occur in the notes without a capital. */
  readonly lowerCased: ReadonlySet<string>;
}

/**
 * @param reader - the addressee's name
 * @param direct - whether the addressee is one of the company's people
 */
export function viewpointOf(record: InterviewRecord, notes: string, reader: string, direct: boolean): Viewpoint {
  const { full, first, last } = parseName(reader);
  const texts = [notes, record.summary ?? '', record.contribution ?? '', ...record.topics, ...record.liked].join('\n');
  const names = direct
    ? [
        reader,
        full,
        ...(last ? ['Mr', 'Ms', 'Mrs', 'Dr'].flatMap((title) => [`${title}. ${last}`, `${title} ${last}`]) : []),
        first ?? '',
      ]
    : [];
  return {
    direct,
    names: [...new Set(names.filter((name) => name.length > 1 && name.length <= LONGEST_NAME))],
    sole: direct && record.interviewers.length === 1,
    lowerCased: new Set(beginningOf(texts).match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu) ?? []),
  };
}

/** Nobody is called so in a note, and engines refuse patterns without end. */
const LONGEST_NAME = 100;

const OPENERS = String.raw`(?:(?:that|how|why|what|when|where|whether|which|who|because|as|the way|the fact that|(?:how|what|which) [\p{L}-]+(?: [\p{L}-]+)?)(?: [\p{L}]+ly)? )`;

/** Turns what a note says about the reader into what a letter says to them. */
export function speakTo(note: string, { direct, names, sole }: Viewpoint): string {
  if (!direct) return note;
  let text = note;
  for (const name of names) {
    if (!note.includes(name)) continue;
    const any = escapeRegExp(name);
    text = text
      .replace(new RegExp(`(?<![\\p{L}\\p{N}])${any}['’]s?(?![\\p{L}\\p{N}])`, 'gu'), 'your')
      .replace(new RegExp(`^(${OPENERS}?)${any} (?=\\p{Ll})`, 'u'), (_, opener: string) => `${opener}\uE000 `)
      .replace(
        new RegExp(`\\b(with|from|by|to|and|about|at|of|for|like|how) ${any}(?![\\p{L}\\p{N}])(?! \\p{Lu})`, 'gu'),
        '$1 you',
      );
  }
  const subject = sole ? 'they|she|he' : 'they';
  text = text.replace(
    new RegExp(`^(${OPENERS}?)(?:${subject})(?=['’ ])`, 'iu'),
    (_, opener: string) => `${opener}\uE000`,
  );
  const spokenTo = text.includes('\uE000') || /^(?:you|your)\b/i.test(text);
  const possessive = sole ? 'their|her|his' : 'their';
  text = text.replace(new RegExp(`^(?:${possessive}) (?=\\p{L})`, 'iu'), 'your ');
  if (spokenTo) {
    text = text
      .replace(new RegExp(`\\b(?:${possessive})(?= \\p{L})`, 'gu'), 'your')
      .replace(/\bthem\b/g, 'you')
      .replace(/\bthemselves\b/g, 'yourselves');
  }
  if (/^(?:we|i)\b/i.test(text)) {
    text = text.replace(/^((?:(?!\S*[^s]s\b|people\b|children\b)\S+ )+?)their\b/i, '$1your');
  }
  return text.replace(
    /\uE000(['’]s|['’]re|['’]ve|['’]d|['’]ll)?((?: (?:also|always|never|often|really|still|clearly|\p{L}+ly))*) ?(\p{L}*)/u,
    agree,
  );
}

/** `she runs` becomes `you run`; what stands in the past stays. */
function agree(_: string, clitic: string | undefined, adverbs: string, verb: string): string {
  const you = clitic === undefined ? 'you' : clitic.endsWith('s') ? `you’re` : `you${clitic}`;
  return `${you}${adverbs}${verb === '' ? '' : ` ${baseForm(verb)}`}`;
}

const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' };

function baseForm(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (!/[^su]s$/.test(verb) || verb.length < 4) return verb;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ch|sh|x|zz|ss)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** Lets a note begin inside a sentence: its first letter is small unless the word always has a capital. */
export function lowerFirst(note: string, { lowerCased }: Pick<Viewpoint, 'lowerCased'>): string {
  const word = /^\p{Lu}[\p{L}'’-]*/u.exec(note)?.[0];
  if (word === undefined || word === 'I' || /^I['’]/.test(word)) return note;
  const lower = word.toLowerCase();
  const known = isCommonWord(word) || (word.slice(1) === lower.slice(1) && lowerCased.has(lower));
  return known || /^A \p{Ll}/u.test(note) ? lower.charAt(0) + note.slice(1) : note;
}

/** A note as one line without bullets, quotation marks around it and marks at its end. */
export function bareNote(note: string): string {
  const line = oneLine(note.replace(/^\s*(?:[-*•–—]|\d+[.)])\s+/, ''));
  const unquoted = /^["“](.*)["”]$/.exec(line)?.[1] ?? line;
  return unquoted.replace(/(?<![\s.,;:!…–—-])[\s.,;:!…–—-]+$/u, '').replace(/^[\s,;:.!–—-]+/, '');
}
