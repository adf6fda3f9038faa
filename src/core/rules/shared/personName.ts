import { rememberText } from '../../text/memory';
import { fold, readWords } from '../../text/words';
import { wordSet } from '../../text/wordList';
import { readable } from '../../text/wordByWord';

/** A word of a name that identifies its bearer. */
export interface NamePart {
  readonly text: string;
  readonly folded: string;
  /** Folded, with umlauts written out: `joerg` for Jörg. */
  readonly writtenOut: string;
  readonly role: 'given' | 'family' | 'either';
}

export interface PersonName {
  /** The name as recorded, as far as it is a name. */
  readonly full: string;
  readonly parts: readonly NamePart[];
  /** What the first letters of the given names make, as JP for Jean-Pierre. */
  readonly initials: string | undefined;
  /** The family name with its particles, as recorded; undefined for a single name. */
  readonly family: string | undefined;
}

export const TITLES: ReadonlySet<string> =
  wordSet(`mr mrs ms miss mx dr doctor prof professor sir madam maam dame lord lady rev reverend father fr capt captain col colonel maj major sgt sergeant lt lieutenant
judge hon honourable honorable herr frau monsieur madame mme mlle senor senora sr sra dott dottore ing eng dipl shri smt mag drs ir coach chef rabbi imam nurse`);
const SUFFIXES: ReadonlySet<string> = wordSet(
  'jr jnr sr snr ii iii iv phd md dds mba cpa esq msc bsc rn obe mbe cbe frcs cfa pmp llb llm jd mph dphil',
);
/** Degrees that are also family names: such only behind a comma. */
const DEGREES: ReadonlySet<string> = wordSet('ma ba mp qc kc pe');
const PARTICLES: ReadonlySet<string> = wordSet(
  'de da do dos das du del della dello di d van von vom vander vande der den ter ten te la le les lo el al ul bin ibn ben bint abu y e i zu zum zur af av of st san santa dela mac mc o ap ab',
);

/** Titles, particles and marks of rank: words that alone identify nobody. */
export function isNameFiller(folded: string): boolean {
  return TITLES.has(folded) || SUFFIXES.has(folded) || PARTICLES.has(folded);
}

/** Takes a person's name apart: `Dr. Ana-Lucía de la Vega, PhD`, `Ruiz, Dana`, `Robert (Bob) Hale`. */
export const parsePersonName = rememberText((written): PersonName => {
  const full = readable(written);
  const nick = /[("“]\s*([\p{L}'’-]+)\s*[)"”]/u.exec(full)?.[1];
  let bare = full.normalize('NFC').replace(/\([^()]*\)|"[^"]*"|“[^“”]*”/g, ' ');
  const comma = bare.indexOf(',');
  if (comma >= 0) {
    const after = bare.slice(comma + 1).trim();
    const degrees = readWords(after).every(
      ({ folded }) => SUFFIXES.has(folded) || DEGREES.has(folded) || folded.length === 1,
    );
    bare = degrees ? bare.slice(0, comma) : `${after} ${bare.slice(0, comma)}`;
  }
  let tokens = bare.split(/\s+/).filter(Boolean);
  while (tokens.length > 1 && TITLES.has(fold(tokens[0] ?? '').replace(/\.$/, ''))) tokens = tokens.slice(1);
  while (tokens.length > 1 && SUFFIXES.has(fold(tokens.at(-1) ?? '').replaceAll('.', ''))) tokens = tokens.slice(0, -1);

  let familyAt = tokens.length > 1 ? tokens.length - 1 : tokens.length;
  while (familyAt > 1 && PARTICLES.has(fold(tokens[familyAt - 1] ?? ''))) familyAt--;
  const parts: NamePart[] = [];
  const single: NamePart[] = [];
  let given = '';
  tokens.forEach((token, index) => {
    const role = tokens.length === 1 ? 'either' : index >= familyAt ? 'family' : 'given';
    for (const word of readWords(token)) {
      const part = readPart(word.text, role);
      if (role !== 'family') given += word.folded.charAt(0);
      if (word.folded.length === 1) single.push(part);
      else if (index === 0 || index === tokens.length - 1 || !PARTICLES.has(word.folded)) parts.push(part);
    }
    const letters =
      /^(?:\p{L}\.?){2,3}$/u.test(token) && /^\p{Lu}+$/u.test(token.replaceAll('.', ''))
        ? fold(token.replaceAll('.', ''))
        : '';
    if (letters.length > 1 && role !== 'family' && !parts.some((part) => part.folded === letters)) {
      parts.push(readPart(token.replaceAll('.', ''), role));
    }
  });
  if (nick !== undefined) parts.push(readPart(nick, 'given'));
  return {
    full,
    parts: parts.length > 0 ? parts : single,
    initials: given.length > 1 ? given : undefined,
    family: familyAt < tokens.length ? tokens.slice(familyAt).join(' ') : undefined,
  };
});

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

function readPart(text: string, role: NamePart['role']): NamePart {
  const writtenOut = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüå]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return { text, folded: fold(text), writtenOut: fold(writtenOut), role };
}
