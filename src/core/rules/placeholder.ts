import type { Fix } from '../record/types';
import { message } from '../text/message';
import { rememberLast } from '../text/memory';
import type { Span } from '../text/span';
import { fold } from '../text/words';
import { addresseeGroups } from './shared/people';
import { replaceFix } from './shared/replaceFix';
import type { LetterContext, LetterRule } from './types';
import { fieldSpans } from '../record/locate';
import { wordSet } from '../text/wordList';

/** Nothing is left that a template would have had filled. */
export const placeholder: LetterRule = {
  id: 'placeholder',
  appliesTo: 'letter',
  severity: 'error',
  summary: 'A gap of a template was not filled, such as {{name}}, [Name] or ____.',
  explanation: message(
    'This is a gap of a template or a sample that has not been filled. Fill it in or take it out before the letter goes.',
  ),
  *check(context) {
    const taken = new Set<number>();
    const values = new Map<string, string | undefined>();
    const valueOf = (gap: string): string | undefined => {
      if (!values.has(gap)) values.set(gap, valueFor(context, gap));
      return values.get(gap);
    };
    for (const { start, end, field } of stretches(context)) {
      const text = context.text.slice(start, end);
      if (text.trim() === '') continue;
      for (const pattern of PATTERNS) {
        if ((field && !pattern.inFields) || pattern.needs?.some((part) => text.includes(part)) === false) continue;
        for (const match of text.matchAll(pattern.find)) {
          const found = { start: start + match.index, end: start + match.index + match[0].length };
          const places = Array.from(match[0], (_, index) => found.start + index);
          if (places.some((place) => taken.has(place))) continue;
          if (pattern.isNot?.(match, text, field, context.text)) continue;
          for (const place of places) taken.add(place);
          yield {
            message: message('“{0}” has not been filled in.', match[0]),
            fixes: fill(context, found, match[0], valueOf(match[0])),
            ...found,
          };
        }
      }
    }
  },
};

interface Pattern {
  readonly find: RegExp;
  /** Parts of which a gap has one: where none stands in a text, it need not be searched. */
  readonly needs?: readonly string[];
  /** Also in frontmatter values. */
  readonly inFields?: true;
  readonly isNot?: (match: RegExpExecArray, text: string, field: boolean, file: string) => boolean;
}

const PATTERNS: readonly Pattern[] = [
  { needs: ['{{'], find: /\{\{\{?[^{}\n]{0,80}\}\}\}?/g, inFields: true },
  { needs: ['${'], find: /\$\{\d+(?:[:|][^{}\n]{0,80})?\}/g, inFields: true },
  { needs: ['$'], find: /(?<![\w$])\$\{?[A-Za-z_]\w{0,40}\}/g, inFields: true },
  // `$1` is money unless it stands where a name, a line or somebody's own thing would, or among plain tab stops.
  { needs: ['$'], find: /(?<![\w$])\$(?:0(?![\d.,])|[1-9](?![\d.,]*\d|[kKmMbB]\b))/g, isNot: isMoney },
  { needs: ['$'], find: /(?<![\w$])\$[A-Z]+(?:_[A-Z]+)+\b/g, inFields: true },
  { needs: ['*|', '%'], find: /\*\|[A-Z_:]{2,40}\|\*|%%?[A-Z][A-Z_ ]{2,40}%%?/g, inFields: true },
  { needs: ['<<'], find: /<<[^<>\n]{1,60}>>/g },
  { needs: ['{'], find: /(?<!\{)\{\p{L}[\p{L} _.'’-]{0,40}\}(?!\})/gu, inFields: true },
  { needs: ['['], find: /(?<![\]\\!])\[([^[\]\n]{1,120})\](?![([])/g, inFields: true, isNot: isNoGap },
  // Glued to a word it is a type such as `List<String>`.
  { needs: ['<'], find: /(?<![\p{L}\p{N}_])<(\/?\p{L}[^<>\n]{0,60})>/gu, inFields: true, isNot: isMarkup },
  { needs: ['___'], find: /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu, inFields: true, isNot: isRule },
  {
    needs: ['XX', 'X/X'],
    find: /(?<![\p{L}\p{N}])(?:X{2,}|20XX|X\/X)(?:[/.-](?:X{2,}|20XX|\d+))*(?:[%k]|(?![\p{L}\p{N}]))/gu,
    inFields: true,
    isNot: isNumeral,
  },
  {
    needs: ['xx'],
    find: /(?<![\p{L}\p{N}])xx+(?:[/.-][x\d]{1,4})*(?:%|(?=[ \t]+(?:years?|months?|weeks?|days?|hours?|people|percent|employees|projects?|January|February|March|April|May|June|July|August|September|October|November|December)\b))/gu,
  },
  {
    needs: ['TODO', 'FIXME', 'TK', 'TBD', 'TBC'],
    find: /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TKTK|TK|TBD|TBC)(?![\p{L}\p{N}_])/gu,
    inFields: true,
    isNot: isAboutTodos,
  },
  { find: /\blorem ipsum\b/gi },
  {
    needs: ['('],
    find: /\(\s*(?:insert|fill in|add|enter)\s+[^()\n]{1,60}\)/gi,
    isNot: (match) =>
      !/\b(?:here|name|date|title|company|position|topic|detail|project|example|role|number|something)\b/i.test(
        match[0],
      ),
  },
  {
    needs: ['INSERT ', 'ENTER ', 'ADD ', 'YOUR ', 'Your '],
    find: /\b(?:INSERT|ENTER|ADD) [A-Z ]{2,40}(?: HERE)?\b|\b(?:YOUR|Your) (?:NAME|Name|TITLE|Title|PHONE|Phone) (?:HERE|Here)\b/g,
  },
];

/** So many characters of a field are searched. */
const MOST_IN_FIELD = 1000;

/** The parts of the file that reach the reader: the fields that a template fills, and the letter without code, comments and quoted mail. */
function* stretches({ file, letter }: LetterContext): Iterable<Span & { field: boolean }> {
  for (const name of ['to', 'email', 'subject']) {
    const value = fieldSpans(file).get(name)?.value;
    if (value) yield { field: true, start: value.start, end: Math.min(value.end, value.start + MOST_IN_FIELD) };
  }
  let open: { start: number; end: number; field: boolean } | undefined;
  for (const zone of letter.zones) {
    const reaches = zone.kind !== 'code' && zone.kind !== 'comment' && zone.kind !== 'quoted';
    const end = zone.start < file.bodyStart ? Math.min(zone.end, zone.start + MOST_IN_FIELD) : zone.end;
    if (open && reaches && open.end === zone.start) {
      open.end = end;
      continue;
    }
    if (open) yield* outside(letter.skipped, open);
    open = reaches ? { start: zone.start, end, field: false } : undefined;
  }
  if (open) yield* outside(letter.skipped, open);
}

/** What of a stretch lies outside of another one. */
function outside<T extends Span>(skipped: Span | undefined, stretch: T): T[] {
  if (!skipped || skipped.end <= stretch.start || skipped.start >= stretch.end) return [stretch];
  if (skipped.start <= stretch.start && skipped.end >= stretch.end) return [];
  return [
    { ...stretch, end: skipped.start },
    { ...stretch, start: skipped.end },
  ].filter(({ start, end }) => start < end);
}

/** `[name]: https://…` on a line of its own; `[Name]: hello` is none. */
const DEFINITION =
  /^ {0,3}\[([^[\]\n]{1,120})\]:[ \t]*(?:<[^<>\n]*>|[A-Za-z][\w+.-]*:\S+|\.{0,2}\/\S*|#\S+|\S+\.\w\S*)(?:[ \t]+["'(].*|[ \t]*\r?)$/gm;

const linkDefinitions = rememberLast(
  (text: string): ReadonlySet<string> => new Set([...text.matchAll(DEFINITION)].map((match) => fold(match[1] ?? ''))),
);

const EDITORIAL =
  /^(?:sic!?|recte|emphasis (?:mine|added|in original)|my emphasis|translated|my translation|translation|redacted|citation needed|edited?|laughs?|laughter|applause|ed\.|attached|enclosed|see attached|external|ext|pdf|fwd?|re|spam|confidential|urgent|inaudible|unclear|x|✓|✔|!|\?)$/i;
const LITTLE_WORDS =
  /^(?:the|a|an|our|my|your|his|her|their|its|this|that|these|those|it|he|she|they|we|you|i|and|or|is|was|are|were|to|of|in|on|at|for|had|has|have|would|will)$/i;

/** Words that templates put into a gap, and hardly anybody into a quotation. */
const GAP_WORD =
  /\b(?:names?|company|employer|position|role|job|title|project|topic|subject|date|day|time|specific|insert|example|detail|skill|interviewer|recipient|number|phone|e-?mail|address|reason|something|placeholder|note)\b/i;
/** What a gap is called behind the word that leads to it: “the [team]”, not “he [the team] left”. */
const GAP_NOUN =
  /^(?:\w+ )?(?:teams?|departments?|divisions?|person|people|place|city|location|office|products?|services?|technolog(?:y|ies)|tools?|software|industry|field|area|values?|mission|culture|challenges?|initiatives?|features?|clients?|customers?|experiences?|achievements?|strengths?|quality|thing|results?|month|year|week|manager|colleagues?|link|website|book|story|event|task|goal|problem|aspect|point)$/i;
const LEADS_TO_GAP =
  /\b(?:the|an?|our|your|my|his|her|their|this|that|these|those|of|in|at|on|for|with|about|to|and|by|from|as) $/i;
const GAP_IN_FIELD =
  /^["']?(?:(?:your|the|first|last|full|company|interviewer(?:['’]?s)?|recipient(?:['’]?s)?|contact|hiring manager(?:['’]?s)?|job|position|email)[ _-]+)*(?:name|e-?mail|address|interviewer|recipient|hiring manager|contact|company|position|role|title|subject|to)["']?$/i;

/** Square brackets that are no gap: notes of an editor, numbers, check boxes, links by reference or to a page. */
function isNoGap(match: RegExpExecArray, text: string, field: boolean, file: string): boolean {
  const inner = (match[1] ?? '').trim();
  // Brackets around a whole value are a list of YAML.
  if (field && match[0] === text.trim()) return !inner.split(',').some((item) => GAP_IN_FIELD.test(item.trim()));
  const after = text.slice(match.index + match[0].length);
  if (text[match.index - 1] === '[' && after.startsWith(']')) return true;
  if (inner === '' || inner.startsWith('^') || linkDefinitions(file).has(fold(inner))) return true;
  if (/^(?:…|\.{3})$/.test(inner)) return isInQuotes(text, match.index);
  if (EDITORIAL.test(inner) || !/\p{L}/u.test(inner)) return true;
  if (/\d/.test(inner) && /^[\p{L}\d #.:/-]{1,24}$/u.test(inner) && !/[a-z]{4}/.test(inner)) return true;
  if (/^\p{L}{1,2}$/u.test(inner) && /\p{L}$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) return true;
  // “[T]he” and “[the team]” inside a quotation are the writer's own words in somebody else's.
  const glued = /^\p{L}/u.test(after);
  return (
    (glued && inner.length <= 2) ||
    LITTLE_WORDS.test(inner) ||
    (isInQuotes(text, match.index) &&
      /^\p{Ll}/u.test(inner) &&
      !isQuotedGap(inner, text.slice(Math.max(0, match.index - 12), match.index), after))
  );
}

/** A gap within quotation marks: all of the quotation, or called what gaps are called: “your [specific project]”, not “he [the driver] left”. */
function isQuotedGap(inner: string, before: string, after: string): boolean {
  const first = /^[\p{L}’']+/u.exec(inner)?.[0] ?? '';
  if (LITTLE_WORDS.test(first) && first.toLowerCase() !== 'your') return false;
  if (GAP_NOUN.test(inner) && LEADS_TO_GAP.test(before)) return true;
  return GAP_WORD.test(inner) || (/["“]$/.test(before) && /^["”]/.test(after));
}

/** Of a longer line, only the end is looked at. */
const LONGEST_LINE = 1000;

function lineBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - LONGEST_LINE), index);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function isInQuotes(text: string, index: number): boolean {
  const before = lineBefore(text, index);
  return before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

const TAGS: ReadonlySet<string> = wordSet(
  'a abbr address article aside b bdi bdo big blockquote br button caption center cite code col dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr html body head i img ins kbd li link main mark meta nav ol p pre q s samp script section small span strike strong style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video',
);

/** Tags that are also the names of gaps; in Markdown they stand for HTML only with attributes or with a closing tag. */
const GAP_TAGS: ReadonlySet<string> = wordSet(
  'address article caption code data details figure link main mark section summary time title',
);

/** Where each element is closed for the last time. */
const closingTags = rememberLast(
  (text: string) =>
    new Map(Array.from(text.matchAll(/<\/(\w+)>/g), ({ 1: tag = '', index }) => [tag.toLowerCase(), index])),
);

/** Tags and addresses between angles. */
function isMarkup(match: RegExpExecArray, text: string): boolean {
  const inner = match[1] ?? '';
  const name = /^\/?([\p{L}][\p{L}\d-]*)/u.exec(inner)?.[1] ?? '';
  if (/^[\p{L}][\w+.-]*:\S+$/u.test(inner) || /^[^\s@]+@[^\s@]+$/.test(inner) || inner.startsWith('/')) return true;
  const tag = name.toLowerCase();
  if (GAP_TAGS.has(tag) && inner === name) return (closingTags(text).get(tag) ?? -1) >= match.index;
  return TAGS.has(tag) && (/^[\p{L}\d]+\s*\/?$/u.test(inner) || inner.includes('='));
}

/** A line of underscores alone is a rule across the page. */
function isRule(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - LONGEST_LINE), match.index);
  return /(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + LONGEST_LINE));
}

function isNumeral(match: RegExpExecArray, text: string): boolean {
  if (!/^X+$/.test(match[0])) return false;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  return (
    /^(?:th)?\s+(?:century|chromosomes?|Olympi)/i.test(after) ||
    /(?:Bowl|Pope \p{Lu}\p{Ll}+|Louis|Volume|Vol\.|Part|Chapter|Act|MCM)\s*$/u.test(before)
  );
}

function isAboutTodos(match: RegExpExecArray, text: string): boolean {
  return /^\s+(?:lists?|apps?|comments?|items?|markers?|tags?|MVC)\b/i.test(text.slice(match.index + match[0].length));
}

/** What nobody writes but the author of a snippet. */
const hasTabStop = rememberLast((text: string) => /\$\{\d+[:|}]|\$0(?![\d.,])/.test(text));
/** What stands before and behind an amount. */
const MONEY_BEFORE =
  /\b(?:costs?|paid|pay|paying|spent|spend|saved?|saving|earn(?:ed|s)?|raised?|worth|for|under|over|up to|only|just|about|around|than|by|at|US|a|an)\s$/i;
const MONEY_AFTER =
  /^[ \t]*(?:million|billion|thousand|bn|an?\b|per\b|each|in\b|to\b|off|more|less|bills?|coupons?|cost|budget|spent|from\b|[-–])/i;

function isMoney(match: RegExpExecArray, text: string): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  if (match[0] === '$0') return /^\s+(?:per|a|in|to|cost|budget|spent|from)\b/.test(after);
  const line = lineBefore(text, match.index);
  const endsLine = /^[ \t]*(?:[,:!][ \t]*)?\r?(?:\n|$)/.test(after);
  if (endsLine && /^[ \t]*(?:(?:dear|hi|hello)(?:[ \t]+(?:mr|ms|mrs|dr)\.?)?[ \t]+)?$/i.test(line)) return false;
  if (MONEY_BEFORE.test(line) || MONEY_AFTER.test(after)) return true;
  return !/\b(?:your|my|our|their|his|her)\s$/i.test(line) && !hasTabStop(text);
}

/** How gaps are called for which there is a value, and where it stands. */
const FILLINGS: readonly (readonly [
  name: RegExp,
  valueFor: (context: LetterContext, gap: string) => string | undefined,
])[] = [
  [
    /^(?:the )?(?:name of (?:the )?)?(?:company|company name|employer|organi[sz]ation|organi[sz]ation name|firm|name of (?:the )?company)$/,
    ({ record }) => record?.record.company,
  ],
  [
    /^(?:the )?(?:position|position name|position title|job|job title|role|role title|role name|title of (?:the )?position)$/,
    ({ record }) => record?.record.position,
  ],
  [
    /^(?:the )?(?:to|name|full name|interviewer|interviewers? name|interviewer s name|recipient|recipient name|recipient s name|hiring manager|hiring manager s name|hiring manager name|contact name|addressee)$/,
    addresseeName,
  ],
];

/** What the record or the letter knows for a gap. */
function valueFor(context: LetterContext, gap: string): string | undefined {
  const name = fold(gap.replace(/[^\p{L}]+/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).trim();
  return FILLINGS.find(([pattern]) => pattern.test(name))?.[1](context, gap);
}

function fill(context: LetterContext, place: Span, gap: string, value: string | undefined): Fix[] {
  if (!value || value.includes(gap) || gap.includes(value)) return [];
  return replaceFix(context.file, place, value, message('Fill in “{0}”', value), true);
}

/** The one addressee: whom the letter names, or where it has only the gap, whom the record would have it sent to. */
function addresseeName(context: LetterContext, gap: string): string | undefined {
  const { letter } = context.file;
  const to = letter.to.filter((name) => !gap.includes(name) && !name.includes(gap));
  const groups = addresseeGroups({ ...context, file: { ...context.file, letter: { ...letter, to } } });
  return groups.length === 1 && groups[0]?.length === 1 ? groups[0][0]?.name.full : undefined;
}
