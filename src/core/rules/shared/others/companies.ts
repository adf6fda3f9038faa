import { readWords, type Word } from '../../../text/words';
import { isCommonWord } from '../commonWords';
import { TITLES } from '../personName';
import { isOnPurpose, lastOfRun, type LetterWords, type OtherName, type WordPlace } from './letterWords';
import type { OwnNames } from './own';

export interface CompanyName {
  readonly recorded: string;
  /** Folded, without the form of the firm. */
  readonly words: readonly string[];
}

const FORMS: ReadonlySet<string> = new Set(
  `inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag se kg kgaa ohg ug bv nv sa sas
sarl srl spa ab oy oyj as asa aps pty pvt holdings group the`.split(/\s+/),
);

export function readCompany(recorded: string): CompanyName {
  const words = readWords(recorded.replace(/\([^()]*\)/g, ' ')).map((word) => word.folded);
  const core = words.filter((word) => !FORMS.has(word));
  return { recorded, words: core.length > 0 ? core : words };
}

/** Where a letter names a company of another record. */
export function* findCompany(company: CompanyName, letter: LetterWords, own: OwnNames): Iterable<OtherName> {
  const [first = ''] = company.words;
  const places = letter.get(first);
  if (!places) return;
  const glued = company.words.join('');
  if (glued.length < 2 || own.text.includes(` ${company.words.join(' ')} `)) return;
  if (glued.length >= 6 && own.text.includes(glued)) return;
  for (const place of places) {
    const whole = lastOfRun(place, company.words);
    const short = company.words.length > 1 && isDistinct(first) && !own.words.has(first) ? place.word : undefined;
    const last = whole ?? short;
    if (!last || !isWrittenAsName(place.word, company) || isOnPurpose(place.sentence)) continue;
    const isOneWord = last === place.word;
    if (isOneWord && !standsAsEmployer(place, whole !== undefined && isDistinct(first))) continue;
    yield { start: place.word.start, end: last.end, right: own.company };
  }
}

/** A word that means nothing but the company. */
function isDistinct(folded: string): boolean {
  return folded.length >= 4 && !isCommonWord(folded);
}

/** Written with a capital, or just as recorded where that is without one. */
function isWrittenAsName(word: Word, { recorded }: CompanyName): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(word.text)) return true;
  return !/^\p{Lu}/u.test(recorded) && recorded.startsWith(word.text) && !isCommonWord(word.folded);
}

const EMPLOYER_BEFORE: ReadonlySet<string> = new Set(['at', 'join', 'joining']);
const EMPLOYER_LEAD =
  /\b(?:(?:interview(?:ed|ing)?|role|position|job|post|opportunity|career|application|appl(?:y|ied|ying)|met|meet(?:ing)?|talk(?:ed|ing)?|speak(?:ing)?|spoke|contribut(?:e|ing)) (?:\p{L}+ ){0,3}(?:for|with|to)|work(?:ing)? (?:\p{L}+ ){0,2}for|(?:part|future|team|rest) of)$/iu;
const EMPLOYER_AFTER: ReadonlySet<string> = new Set(
  'team office headquarters interview role position offices recruiting hiring panel'.split(' '),
);
const TOOL_BEFORE: ReadonlySet<string> = new Set(
  'in on via using use used uses through over into from with the a an our my your their some any learn learned knows'.split(
    ' ',
  ),
);

/**
 * Whether a single word stands where an employer is named. One that means nothing else may stand
 * anywhere but where tools are named.
 */
function standsAsEmployer(place: WordPlace, distinct: boolean): boolean {
  const { sentence, words } = place.sentence;
  const { index, word } = place;
  const lead = sentence.text
    .slice(Math.max(0, word.start - sentence.start - 80), word.start - sentence.start)
    .trimEnd();
  const rest = sentence.text.slice(word.end - sentence.start);
  if (isPartOfName(place) || /^[-–/]\p{L}/u.test(rest) || /\p{L}[-–/]$/u.test(lead)) return false;
  const before = words[index - 1]?.folded ?? '';
  if (EMPLOYER_BEFORE.has(before) || EMPLOYER_LEAD.test(lead)) return true;
  const owns = /^['’]s\s/.test(rest) || EMPLOYER_AFTER.has(words[index + 1]?.folded ?? '');
  if (owns && index > 0 && (distinct || before === 'the' || !TOOL_BEFORE.has(before))) return true;
  return distinct && !TOOL_BEFORE.has(before);
}

/** Whether a word is one of several that make a name, as the second in “Green Acme”. */
function isPartOfName({ sentence: { sentence, words }, index }: WordPlace): boolean {
  const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.text) && word.text !== 'I' && !TITLES.has(word.folded);
  const areOne = (left: Word | undefined, right: Word | undefined): boolean =>
    !!left &&
    !!right &&
    isName(left) &&
    isName(right) &&
    right.start - left.end === 1 &&
    sentence.text[left.end - sentence.start] === ' ';
  if (sentence.zone === 'subject') return false;
  return areOne(words[index], words[index + 1]) || (index > 1 && areOne(words[index - 1], words[index]));
}
