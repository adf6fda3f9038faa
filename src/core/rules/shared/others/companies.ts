import { readWords, type Word } from '../../../text/words';
import { isCommonWord } from '../commonWords';
import { TITLES } from '../personName';
import { readable } from '../../../text/wordByWord';
import { lastOfRun, type LetterWords, type OtherName, type WordPlace } from './letterWords';
import { isOnPurpose } from './onPurpose';
import type { OwnNames } from './own';
import { wordSet } from '../../../text/wordList';

export interface CompanyName {
  readonly recorded: string;
  /** Folded, without the form of the firm. */
  readonly words: readonly string[];
}

const FORMS = wordSet(
  `inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag se kg kgaa ohg ug bv nv sa sas
sarl srl spa ab oy oyj as asa aps pty pvt holdings group the`,
);

/** A company’s name as it is compared; what stands in parentheses does not count. */
export function readCompany(written: string): CompanyName {
  const recorded = readable(written);
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
  if (glued.length < 2 || own.mentions(company.words)) return;
  if (glued.length >= 6 && own.spells(glued)) return;
  for (const place of places) {
    const whole = lastOfRun(place, company.words);
    const short = company.words.length > 1 && isDistinct(first) && !own.mentions([first]) ? place.word : undefined;
    const last = whole ?? short;
    if (!last || !isWrittenAsName(place.word, company)) continue;
    const form = whole && formBehind(place, company);
    const { end } = form ?? last;
    if (isOnPurpose(place, end)) continue;
    const isOneWord = last === place.word && !form;
    if (isOneWord && !standsAsEmployer(place, whole !== undefined && isDistinct(first))) continue;
    yield { start: place.word.start, end, right: own.company };
  }
}

/** The last word of the form of the firm, where the letter writes it out: “Ltd” in “Kestrel Ltd”. */
function formBehind({ sentence: { sentence, words }, index }: WordPlace, company: CompanyName): Word | undefined {
  const recorded = readWords(company.recorded).map((word) => word.folded);
  let last = words[index + company.words.length - 1];
  let form: Word | undefined;
  for (let at = index + company.words.length; last; at++) {
    const word = words[at];
    const between = word && sentence.text.slice(last.end - sentence.start, word.start - sentence.start);
    if (!word || !FORMS.has(word.folded) || !recorded.includes(word.folded)) break;
    if (between === undefined || !/^[ ,.&]{1,3}$/.test(between) || word.folded === 'the') break;
    form = last = word;
  }
  return form;
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
  /\b(?:(?:interview(?:ed|ing)?|role|position|job|post|opportunity|career|application|appl(?:y|ied|ying)|met|meet(?:ing)?|talk(?:ed|ing)?|speak(?:ing)?|spoke|contribut(?:e|ing)) (?:\p{L}+ ){0,3}(?:for|with|to)|work(?:ing)? (?:\p{L}+ ){0,2}for|(?:part|future|team|rest) of|(?:hear(?:ing)?|heard|news|word|reply) (?:\p{L}+ )?from|(?:be|being|start(?:ing)?|stay(?:ing)?|grow(?:ing)?|career|future|home|place) with)$/iu;
const EMPLOYER_AFTER: ReadonlySet<string> = wordSet(
  'team teams office headquarters interview role position offices recruiting hiring panel culture mission values people way family campus leadership vision plant site factory building',
);
const TOOL_BEFORE: ReadonlySet<string> = wordSet(
  'in on via using use used uses through over into from with the a an our my your their some any learn learned knows',
);

/** What a company makes: “Siemens controllers” are known by many who were never there. */
const PRODUCT_AFTER =
  /^ (?:(?!(?:also|still|just|always|never|really|truly|now|it|there|which|who|that)\b)\p{Ll}+ (?:is|are|was|were|have|has|do|does)\b|(?:\p{Ll}+ )?(?:controllers?|software|hardware|systems?|products?|equipment|tools?|machines?|machinery|platforms?|stack|devices?|drives?|parts|scanners?|turbines?|engines?|cameras?|components?|trains?|certificat(?:es?|ions?)|training|licen[cs]es?|databases?|sensors?|pumps?|vehicles?|trucks?|apps?|phones?|PLCs?|APIs?|CRM|ERP)\b)/u;

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
  if (PRODUCT_AFTER.test(rest) && !EMPLOYER_AFTER.has(words[index + 1]?.folded ?? '')) return false;
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
