import { editDistance } from '../../text/editDistance';
import { copyText, Memory, rememberText } from '../../text/memory';
import type { Span } from '../../text/span';
import { readWords, wordsOf, type Word } from '../../text/words';
import { stem } from './stem';
import { readable } from '../../text/wordByWord';
import { wordSet } from '../../text/wordList';

/** Ranks and terms of employment: left out or put in without changing which position is meant. */
const OPTIONAL: ReadonlySet<string> =
  wordSet(`senior junior lead principal staff associate entry mid level intermediate experienced graduate trainee apprentice i ii iii iv v 1 2 3 4 5
full part time fulltime parttime remote hybrid onsite contract contractor temporary temp permanent interim acting freelance seasonal m f d x w all genders gn mfd fmd the a an of and for in at to on`);

/** Short forms and the words that they stand for, folded; of several, any. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  sr: ['senior'],
  snr: ['senior'],
  jr: ['junior'],
  jnr: ['junior'],
  mgr: ['manager'],
  mngr: ['manager'],
  eng: ['engineer', 'engineering'],
  engr: ['engineer'],
  dev: ['developer', 'development'],
  swe: ['software engineer'],
  sde: ['software development engineer', 'software engineer'],
  sdet: ['software development engineer in test'],
  sre: ['site reliability engineer'],
  qa: ['quality assurance'],
  qc: ['quality control'],
  ux: ['user experience'],
  ui: ['user interface'],
  hr: ['human resources', 'human resource'],
  pr: ['public relations'],
  it: ['information technology'],
  ml: ['machine learning'],
  ai: ['artificial intelligence'],
  bi: ['business intelligence'],
  vp: ['vice president'],
  svp: ['senior vice president'],
  evp: ['executive vice president'],
  ceo: ['chief executive officer', 'chief executive'],
  cfo: ['chief financial officer'],
  coo: ['chief operating officer'],
  cto: ['chief technology officer'],
  cmo: ['chief marketing officer'],
  cpo: ['chief product officer'],
  md: ['managing director'],
  ea: ['executive assistant'],
  pa: ['personal assistant'],
  ta: ['teaching assistant'],
  rn: ['registered nurse'],
  lpn: ['licensed practical nurse'],
  dba: ['database administrator'],
  sysadmin: ['system administrator', 'systems administrator'],
  admin: ['administrator', 'administrative', 'administration'],
  rep: ['representative'],
  asst: ['assistant'],
  dir: ['director'],
  ops: ['operations'],
  exec: ['executive'],
  tech: ['technician', 'technical', 'technology'],
  comms: ['communications'],
  acct: ['account', 'accountant'],
  coord: ['coordinator'],
  maths: ['mathematics'],
  math: ['mathematics'],
  bookkeeping: ['bookkeeper'],
  postdoc: ['postdoctoral researcher', 'postdoctoral fellow', 'postdoctoral research associate', 'postdoctoral'],
  prof: ['professor'],
  chem: ['chemistry'],
  bio: ['biology'],
  fe: ['front end', 'frontend'],
  be: ['back end', 'backend'],
  devrel: ['developer relations'],
};

/** The short forms of each long one. */
const SHORT_FORMS = new Map<string, string[]>();
for (const [short, forms] of Object.entries(ABBREVIATIONS)) {
  for (const form of forms) SHORT_FORMS.set(form, [...(SHORT_FORMS.get(form) ?? []), short]);
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/programme/g, 'program'],
  [/centre\b/g, 'center'],
  [/theatre/g, 'theater'],
  [/isation/g, 'ization'],
  [/ising\b/g, 'izing'],
  [/iser\b/g, 'izer'],
  [/colour/g, 'color'],
  [/labour/g, 'labor'],
  [/behaviour/g, 'behavior'],
  [/licence/g, 'license'],
  [/practise/g, 'practice'],
  [/counsell/g, 'counsel'],
  [/modell/g, 'model'],
  [/travell/g, 'travel'],
  [/paediatric/g, 'pediatric'],
  [/orthopaedic/g, 'orthopedic'],
  [/anaesthe/g, 'anesthe'],
  [/gynaec/g, 'gynec'],
  [/haemat/g, 'hemat'],
  [/aeroplane/g, 'airplane'],
  [/jeweller/g, 'jeweler'],
  [/tyre/g, 'tire'],
  [/cheque/g, 'check'],
  [/catalogue/g, 'catalog'],
  [/enquir/g, 'inquir'],
  [/adviser/g, 'advisor'],
  [/storey/g, 'story'],
  [/defence/g, 'defense'],
  [/aluminium/g, 'aluminum'],
  [/grey/g, 'gray'],
  [/mould/g, 'mold'],
  [/plough/g, 'plow'],
];

const ROLE_WORDS: ReadonlySet<string> = wordSet(
  'role roles position positions post posting job jobs opening vacancy opportunity seat slot interview application candidate candidacy hire gig chair internship apprenticeship traineeship fellowship placement',
);

/** Whether a word stands for a place of work, as role, post or vacancy. */
export function isRoleWord(folded: string): boolean {
  return ROLE_WORDS.has(folded);
}

/** Whether a word is a rank or a term of employment, which makes no other position of a name. */
export function isRank(folded: string): boolean {
  return OPTIONAL.has(folded);
}

interface Core {
  /** The words that carry the name, in American spelling. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** A position's name, ready to be looked for. */
export interface PositionName {
  readonly recorded: string;
  /** One for each name: `Developer / Analyst` has two and the whole. */
  readonly cores: readonly Core[];
  readonly acronyms: ReadonlySet<string>;
}

/** How a sentence names a position, and where in it. */
export interface PositionMatch {
  readonly how: 'named' | 'misspelled';
  readonly span: Span;
}

interface Known {
  readonly match: PositionMatch | undefined;
}
/** What was found for a position in a sentence: while a letter is written, most of them stay as they are. */
const matches = new Memory<Known>(1000);

/** Reads a position as recorded: without place, hours and what else stands behind a dash, a comma or in brackets. */
export const readPosition = rememberText((written): PositionName => {
  const recorded = readable(written);
  const bare = recorded.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const main = bare.split(/\s[-–—|@]\s|[,;|–—]\s|\sat\s/)[0] ?? bare;
  const names = main.includes('/') && !/\b\p{L}\/\p{L}\b/u.test(main) ? [main, ...main.split('/')] : [main];
  const cores = names.map(readCore).filter((core) => core.words.length > 0);
  if (cores.length === 0) {
    const words = readWords(recorded).map((word) => american(word.folded));
    if (words.length > 0) cores.push({ words, stems: words.map(stem) });
  }
  const acronyms = new Set<string>();
  for (const variant of [bare, main]) {
    const words = readWords(variant).map((word) => word.folded);
    const initials = (of: readonly string[]): string => of.map((word) => word.charAt(0)).join('');
    for (const letters of [initials(words), initials(words.filter((word) => !OPTIONAL.has(word)))]) {
      if (letters.length > 1) acronyms.add(letters);
    }
  }
  for (const core of cores) for (const short of SHORT_FORMS.get(core.words.join(' ')) ?? []) acronyms.add(short);
  return { recorded, cores, acronyms };
});

function readCore(name: string): Core {
  const all = readWords(name).flatMap((word) => spellOut(word.folded)[0] ?? []);
  const own = all.filter((word) => !OPTIONAL.has(word));
  const words = (own.length > 0 ? own : all).map(american);
  return { words, stems: words.map(stem) };
}

/** The words that one word of a name may stand for; itself where it is no short form. */
function spellOut(folded: string): readonly (readonly string[])[] {
  const forms = Object.hasOwn(ABBREVIATIONS, folded) ? ABBREVIATIONS[folded] : undefined;
  return forms ? forms.map((form) => form.split(' ')) : [[folded]];
}

const IS_BRITISH = new RegExp(BRITISH.map(([british]) => british.source).join('|'));

function american(folded: string): string {
  if (!IS_BRITISH.test(folded)) return folded;
  return BRITISH.reduce((word, [british, spelling]) => word.replace(british, spelling), folded);
}

/**
 * Finds a position in one sentence: as recorded, without its rank, in another order, shortened, or
 * inflected beside a word such as role.
 */
export function findPosition(position: PositionName, sentence: string): PositionMatch | undefined {
  const key = `${position.recorded}\n${sentence}`;
  return (matches.get(key) ?? matches.set(key, { match: search(position, sentence) })).match;
}

function search(position: PositionName, sentence: string): PositionMatch | undefined {
  const words = wordsOf(sentence);
  const short = words.find((word) => position.acronyms.has(word.folded) && isWrittenShort(word));
  if (short) return { how: 'named', span: short };
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(position.recorded)) {
    const at = sentence.indexOf(position.recorded);
    return at < 0 ? undefined : { how: 'named', span: { start: at, end: at + position.recorded.length } };
  }
  const hasRoleWord = words.some((word) => isRoleWord(word.folded));
  for (const core of position.cores) {
    const match = findCore(core, words, hasRoleWord);
    if (match) return match;
  }
  return undefined;
}

function isWrittenShort(word: Word): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{Ll}]*$/u.test(word.text) &&
    (word.text === word.text.toUpperCase() || /^\p{Lu}\p{Ll}?\p{Lu}/u.test(word.text) || word.text.length > 4)
  );
}

/** What a word of a letter may be compared as. */
interface Forms {
  readonly forms: readonly string[];
  /** As written, and in the singular. */
  readonly variants: readonly string[];
  readonly stems: readonly string[];
  readonly singulars: readonly { readonly form: string; readonly stem: string }[];
}

interface Unit extends Span, Forms {}

/** The words of letters repeat. */
const known = new Memory<Forms>(20_000);

function formsOf(folded: string): Forms {
  return known.get(folded) ?? known.set(folded, readForms(copyText(folded)));
}

function readForms(folded: string): Forms {
  const forms = [folded, ...spellOut(folded).map((form) => form.join(''))].map(american);
  const singulars = forms.map(singular);
  return {
    forms,
    variants: [...new Set(forms.flatMap((form) => [form, singular(form)]))],
    stems: forms.map(stem),
    singulars: singulars.map((form) => ({ form, stem: stem(form) })),
  };
}

function findCore(core: Core, words: readonly Word[], hasRoleWord: boolean): PositionMatch | undefined {
  const units = words.map(({ start, end, folded }): Unit => {
    const { forms, variants, stems, singulars } = formsOf(folded);
    return { start, end, forms, variants, stems, singulars };
  });
  const glued = core.words.join('');
  for (let first = 0; first < units.length; first++) {
    const run = runFrom(units, first, glued);
    if (run) return { how: 'named', span: run };
  }
  const { words: wanted, stems } = core;
  if (wanted.length > 1 || hasRoleWord) {
    const window = findWindow(units, stems, hasRoleWord ? stems.length + 4 : stems.length + 1, !hasRoleWord);
    if (window) return { how: 'named', span: window };
  }
  if (wanted.length > 2 && hasRoleWord) {
    const tail = wanted.slice(1).join('');
    for (let first = 0; first < units.length; first++) {
      const run = runFrom(units, first, tail);
      if (run) return { how: 'named', span: run };
    }
  }
  return findMisspelled(core, units);
}

/** Whether the words from one on, taken together without hyphens, spaces and ranks, spell a name or its plural. */
function runFrom(units: readonly Unit[], first: number, glued: string): Span | undefined {
  const begin = units[first];
  // Most words do not even begin as the name does.
  if (!begin?.variants.some((variant) => variant.charAt(0) === glued.charAt(0))) return undefined;
  const reach = (index: number, rest: string): Unit | undefined => {
    const unit = units[index];
    if (!unit || index > first + 9) return undefined;
    for (const variant of unit.variants) {
      if (variant === rest || variant === singular(rest)) return unit;
      if (variant !== '' && rest.startsWith(variant)) {
        const end = reach(index + 1, rest.slice(variant.length));
        if (end) return end;
      }
    }
    return index > first && OPTIONAL.has(unit.forms[0] ?? '') ? reach(index + 1, rest) : undefined;
  };
  const end = reach(first, glued);
  return end && { start: begin.start, end: end.end };
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The shortest run of words, at most so long, in which each stem occurs; as written, where only whole words count. */
function findWindow(units: readonly Unit[], stems: readonly string[], size: number, exact: boolean): Span | undefined {
  const hits = units.map((unit) =>
    stems.findIndex((wanted) =>
      exact
        ? unit.singulars.some((word) => word.stem === wanted && word.form.length <= wanted.length + 3)
        : unit.stems.includes(wanted),
    ),
  );
  const count = new Set(stems).size;
  for (let first = 0; first < units.length; first++) {
    if (hits[first] === -1) continue;
    const seen = new Set<number>();
    for (let last = first; last < Math.min(units.length, first + size); last++) {
      const hit = hits[last];
      if (hit !== undefined && hit >= 0) seen.add(hit);
      const [begin, end] = [units[first], units[last]];
      if (seen.size === count && begin && end) return { start: begin.start, end: end.end };
    }
  }
  return undefined;
}

function findMisspelled({ words }: Core, units: readonly Unit[]): PositionMatch | undefined {
  if (words.length < 2 && (words[0]?.length ?? 0) < 6) return undefined;
  for (let first = 0; first + words.length <= units.length; first++) {
    let total = 0;
    const near = words.every((wanted, index) => {
      const most = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
      let distance = most + 1;
      for (const form of units[first + index]?.forms ?? []) {
        distance = Math.min(distance, editDistance(form, wanted, most));
      }
      total += distance;
      return distance <= most;
    });
    const [begin, end] = [units[first], units[first + words.length - 1]];
    if (near && total > 0 && begin && end) return { how: 'misspelled', span: { start: begin.start, end: end.end } };
  }
  return undefined;
}
