import type { Sentence } from '../letter/types';
import type { Fix, RecordFile } from '../record/types';
import { editDistance } from '../text/editDistance';
import { lineEnding } from '../text/lines';
import { rememberLast, rememberText } from '../text/memory';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { wordSet } from '../text/wordList';
import { readWords, startsWithCapital, wordsOf, type Word } from '../text/words';
import { isCommonWord } from './shared/commonWords';
import { remember } from './shared/letterOf';
import { isOtherSpelling, sameFirstName } from './shared/nicknames';
import { addresseeGroups, peopleOf, type Addressee } from './shared/people';
import { isNameFiller, parsePersonName, TITLES, type NamePart } from './shared/personName';
import { letterStart, sentencesIn, zoneOf } from './shared/places';
import { beginningOf, lookBehindBeginning } from '../text/wordByWord';
import type { LetterContext, LetterRule, RuleFinding } from './types';

/** A word that may be a name, with what stands around it in its sentence. */
interface Candidate extends Word {
  readonly greeting: boolean;
  /** First word of its sentence: its capital says nothing. */
  readonly first: boolean;
  readonly before: string | undefined;
  readonly next: string | undefined;
}

/** A word that is not written as the name that it stands for. */
interface Slip {
  readonly how: 'misspelled' | 'without diacritics';
  readonly word: Word;
  /** The part of the name that is meant. */
  readonly meant: string;
  /** Says something only of a letter that names the person nowhere. */
  readonly doubtful: boolean;
}

/** What a sentence has of the name of an addressee; places count from its first letter. */
interface Look {
  readonly named: boolean;
  readonly slips: readonly Slip[];
}

/** The addressee is named, and spelled as recorded. */
export const interviewerName: LetterRule = {
  id: 'interviewer-name',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The letter neither greets nor names the person it goes to, or misspells the name.',
  explanation: message(
    'The letter does not name the person it goes to as the record writes the name. A greeting by the right name shows that the letter was meant for nobody else.',
  ),
  *check(context) {
    const groups = addresseeGroups(context);
    if (groups.length === 0) return;
    const sentences = sentencesIn(context.letter, 'greeting', 'body', 'closing', 'postscript');
    const look = lookFor(groups, context.record);
    const missing: Addressee[] = [];
    for (const group of groups) {
      let named = false;
      const slips: { readonly addressee: Addressee; readonly offset: number; readonly slip: Slip }[] = [];
      for (const addressee of group) {
        if (isInOtherScript(addressee, context.text)) named ||= sentences.some(({ text }) => wordsOf(text).length > 0);
        for (const sentence of sentences) {
          const found = look(addressee, sentence);
          named ||= found.named;
          for (const slip of found.slips) slips.push({ addressee, offset: sentence.start, slip });
        }
      }
      const clear = slips.filter(({ slip }) => !named || !slip.doubtful);
      for (const { addressee, offset, slip } of clear) yield reportSlip(addressee, offset, slip);
      const [first] = group;
      if (!named && first && !clear.some(({ slip }) => slip.how === 'misspelled')) missing.push(first);
    }
    for (const addressee of missing) yield reportMissing(context, addressee, groups.length);
  },
};

/** Makes what looks at sentences for addressees; the groups are those of one record, or of none. */
const lookFor = rememberLast((groups: readonly Addressee[][], record: RecordFile | undefined) => {
  const isKnown = knownWords(record, groups.flat());
  const looksOf = (greeting: boolean): ReadonlyMap<Addressee, (text: string) => Look> =>
    new Map(
      groups.flat().map((addressee) => [addressee, rememberText((text) => lookAt(addressee, text, greeting, isKnown))]),
    );
  const [looks, looksAtGreeting] = [looksOf(false), looksOf(true)];
  return (addressee: Addressee, { text, zone }: Sentence): Look =>
    (zone === 'greeting' ? looksAtGreeting : looks).get(addressee)?.(text) ?? NOTHING_SEEN;
});

const NOTHING_SEEN: Look = { named: false, slips: [] };

function readCandidates(text: string, greeting: boolean): Candidate[] {
  const words = wordsOf(text);
  return words.map((word, index) => ({
    text: word.text,
    folded: word.folded,
    start: word.start,
    end: word.end,
    greeting,
    first: index === 0,
    before: words[index - 1]?.folded,
    next: words[index + 1]?.folded,
  }));
}

function lookAt(addressee: Addressee, text: string, greeting: boolean, isKnown: (folded: string) => boolean): Look {
  const candidates = readCandidates(text, greeting);
  return { named: isNamed(addressee, candidates), slips: [...findSlips(addressee, candidates, isKnown)] };
}

/** Names that the letter may use for an addressee. */
const partsOf = remember(({ name, salutation }: Addressee): readonly NamePart[] => {
  const own = name.parts;
  const greeted = salutation === undefined ? [] : parsePersonName(salutation).parts;
  return [...own, ...greeted.filter((part) => !own.some((other) => other.folded === part.folded))];
});

function isNamed(addressee: Addressee, candidates: readonly Candidate[]): boolean {
  const parts = partsOf(addressee);
  return candidates.some((word) => parts.some((part) => fits(part, word)) || spellsInitials(addressee, word));
}

/** Whether a text has a part of a name in a script without spaces, which has no words to compare. */
function isInOtherScript(addressee: Addressee, text: string): boolean {
  return partsOf(addressee).some(
    (part) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(part.text) && text.includes(part.text),
  );
}

function fits(part: NamePart, word: Candidate): boolean {
  const same = part.role === 'family' ? part.folded === word.folded : isSameGiven(part.folded, word.folded);
  if (!same && part.writtenOut !== word.folded) return false;
  if (word.greeting || !isCommonWord(word.folded)) return true;
  return (!word.first && /^\p{Lu}/u.test(word.text)) || (word.before !== undefined && TITLES.has(word.before));
}

/** The same name, or a short form of it; not one that only sounds like it. */
function isSameGiven(recorded: string, word: string): boolean {
  return sameFirstName(recorded, word) && !isOtherSpelling(recorded, word);
}

function spellsInitials({ name }: Addressee, word: Candidate): boolean {
  return name.initials === word.folded && /^\p{Lu}+$/u.test(word.text);
}

/** Tells the folded words that a record's fields and notes have. */
const isRecorded = remember(({ text, record }: RecordFile): ((folded: string) => boolean) => {
  const words = new Set([
    ...readWords(beginningOf(text)).map((word) => word.folded),
    ...peopleOf(record).flatMap((person) => parsePersonName(person.name).parts.map((part) => part.folded)),
  ]);
  const isBehind = lookBehindBeginning(text);
  return (folded) => words.has(folded) || isBehind(folded);
});

/** Tells folded words that are right as they stand: names of the addressees, what the record's fields and notes mention. */
function knownWords(record: RecordFile | undefined, addressees: readonly Addressee[]): (folded: string) => boolean {
  const names = new Set(addressees.flatMap(partsOf).map((part) => part.folded));
  return (folded) => names.has(folded) || (record !== undefined && isRecorded(record)(folded));
}

function* findSlips(
  addressee: Addressee,
  candidates: readonly Candidate[],
  isKnown: (folded: string) => boolean,
): Iterable<Slip> {
  const parts = partsOf(addressee);
  for (const word of candidates) {
    const same = parts.find((part) => part.folded === word.folded || part.writtenOut === word.folded);
    if (same) {
      if (dropsDiacritics(same.text, word.text) && fits(same, word)) {
        yield { how: 'without diacritics', word, meant: same.text, doubtful: false };
      }
      continue;
    }
    if (!word.greeting && !startsWithCapital(word.text)) continue;
    if (isNameFiller(word.folded) || parts.some((part) => fits(part, word))) continue;
    const variant = parts.find((part) => part.role !== 'family' && isOtherSpelling(part.folded, word.folded));
    // Marc is greeted as “Mark”, which elsewhere may be the plain word.
    if (isCommonWord(word.folded) && !(variant && word.greeting)) continue;
    if (GREETING_WORDS.has(word.folded)) continue;
    const beside = nameBeside(parts, word);
    if (!word.greeting && !beside && word.first) continue;
    const meant = variant ?? parts.find((part) => isSlip(part.folded, word.folded, word.greeting || beside));
    if (!meant || spellsInitials(addressee, word) || isKnown(word.folded)) continue;
    yield { how: 'misspelled', word, meant: meant.text, doubtful: !word.greeting && !beside };
  }
}

function reportSlip({ name }: Addressee, offset: number, { how, word, meant }: Slip): RuleFinding {
  const place = { start: offset + word.start, end: offset + word.end };
  const fixes = [spell(word.text, place, meant)];
  return how === 'misspelled'
    ? { message: message('“{0}” is misspelled: the name is {1}.', word.text, name.full), fixes, ...place }
    : {
        severity: 'information',
        message: message('The record writes “{0}”, with its diacritics.', meant),
        fixes,
        ...place,
      };
}

/** Whether a title or another part of the name stands next to a word. */
function nameBeside(parts: readonly NamePart[], { before, next }: Candidate): boolean {
  if (before !== undefined && TITLES.has(before)) return true;
  return parts.some((part) => part.folded === before || part.folded === next);
}

function isSlip(name: string, word: string, expected: boolean): boolean {
  const length = [...name].length;
  if (length < 3) return false;
  const limit = length >= (expected ? 6 : 7) ? 2 : length >= 4 || expected ? 1 : 0;
  // Short names differ by one letter from many others: Dan and Jan are two people.
  if (length <= 4 && name[0] !== word[0] && !isAnagram(name, word)) return false;
  const distance = editDistance(name, word, limit);
  return distance > 0 && distance <= limit;
}

function isAnagram(a: string, b: string): boolean {
  const sorted = (word: string): string => [...word].sort().join('');
  return a.length === b.length && sorted(a) === sorted(b);
}

function dropsDiacritics(name: string, word: string): boolean {
  if (/^\p{ASCII}*$/u.test(name)) return false;
  const lower = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const letters = lower(word);
  return (
    lower(name) !== letters &&
    !/[^\p{ASCII}]/u.test(letters.replace(/'/g, '')) &&
    /[^\p{ASCII}]/u.test(lower(name).replace(/'/g, ''))
  );
}

const GREETING_WORDS = wordSet(
  `dear hi hello hey hiya good morning afternoon evening day greetings sir sirs madam team hiring manager all everyone everybody there folks both respected esteemed
dearest concern whom ladies gentlemen committee panel colleagues sirmadam mesdames`,
);

function spell(word: string, place: Span, name: string): Fix {
  const upper = word.length > 1 && word === word.toUpperCase();
  const newText = upper ? name.toUpperCase() : name;
  return { title: message('Write “{0}”', newText), edits: [{ ...place, newText }], safe: true };
}

function reportMissing(context: LetterContext, addressee: Addressee, addressees: number): RuleFinding {
  const greeting = zoneOf(context, 'greeting');
  const place = greeting ?? letterStart(context);
  return {
    start: place.start,
    end: place.end,
    message: message('The letter neither greets nor names {0}.', addressee.name.full),
    fixes: addressees === 1 ? [greet(context, addressee, greeting)] : [addGreeting(context, addressee, greeting)],
  };
}

/** Writes the greeting anew: `Hi there,` becomes `Hi Dana Ruiz,`. */
function greet(context: LetterContext, addressee: Addressee, greeting: Span | undefined): Fix {
  const name = addressee.salutation ?? addressee.name.full;
  const title = message('Greet {0}', name);
  if (!greeting) return { title, edits: [insertGreeting(context, name)] };
  const { start, end } = lastLine(context.text, greeting);
  const old = context.text.slice(start, end);
  const opening = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b/i.exec(old)?.[0] ?? 'Dear';
  const mark = /[,:!;.–-]$/.exec(old)?.[0] ?? ',';
  return { title, edits: [{ start, end, newText: `${opening} ${name}${mark}` }] };
}

/** Adds one more person to a greeting: `Dear Dana Ruiz,` becomes `Dear Dana Ruiz and Lee Park,`. */
function addGreeting(context: LetterContext, addressee: Addressee, greeting: Span | undefined): Fix {
  const name = addressee.salutation ?? addressee.name.full;
  const title = message('Greet {0}', name);
  if (!greeting) return { title, edits: [insertGreeting(context, name)] };
  const line = lastLine(context.text, greeting);
  const old = context.text.slice(line.start, line.end);
  const at = line.start + old.length - (/(?<!\s)\s*[,:!;.–-]$/.exec(old)?.[0].length ?? 0);
  const namesNobody = readWords(old).every((word) => GREETING_WORDS.has(word.folded) || isCommonWord(word.folded));
  return namesNobody
    ? greet(context, addressee, greeting)
    : { title, edits: [{ start: at, end: at, newText: ` and ${name}` }] };
}

function insertGreeting(
  { letter, file, text }: LetterContext,
  name: string,
): { start: number; end: number; newText: string } {
  const eol = lineEnding(text);
  const first = letter.sentences.find((sentence) => sentence.start >= file.bodyStart && sentence.zone !== 'subject');
  const start = first?.start ?? file.bodyStart;
  return { start, end: start, newText: `Dear ${name},${eol}${eol}` };
}

function lastLine(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  return { start: span.start + part.lastIndexOf('\n') + 1, end: span.end };
}
