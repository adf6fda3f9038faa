import type { Line } from './lines';
import type { ZoneKind } from './types';

/** “On Monday Dana Ruiz wrote:”, in the languages of common mail programs. */
const WROTE =
  /^(?:on\b.{4,160}\bwrote|le\b.{4,160}a écrit|am\b.{4,160}schrieb.{0,80}|el\b.{4,160}escribió|il\b.{4,160}ha scritto|em\b.{4,160}escreveu|op\b.{4,160}schreef.{0,80}|.{2,80}<[^<>@\s]+@[^<>\s]+>\s*wrote)\s*(?::\s*)?$/i;
/** “-----Original Message-----”, “Begin forwarded message”. */
const ORIGINAL =
  /^[-_–—*=\s>]*(?:original message|original appointment|forwarded message|forwarded by|begin forwarded message|forwarded mail|ursprüngliche nachricht|message d'origine|mensaje original)\b/i;
/** A line of the head that mail programs copy: “From: …”. */
const HEADER = /^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|von|gesendet|an|betreff|de|envoyé|à|objet)\s*:\*{0,2}\s/i;
/** A line drawn across the page. */
const RULE = /^[-_–—=*]{3,}$/;
/** “Sent from my iPhone”. */
const DEVICE = /^(?:sent from (?:my|a|the)\b|get outlook for\b|sent (?:via|with)\b|von meinem \S+ gesendet)/i;
/** What firms append: that the mail is confidential, whom it is meant for, that trees are better not printed on. */
const DISCLAIMER =
  /^\W*(?:(?:confidentiality|legal|privacy|important|disclaimer)\b.{0,24}(?:notice|note|disclaimer|warning|:)|disclaimer\b|(?:this|the)\s+(?:e-?mail|message|communication|transmission|information|contents?)\b.{0,80}\b(?:confidential|intended|privileged|contain|may be)|if you (?:have received|are not the (?:intended|named)|received)\b.{0,60}\b(?:error|recipient|addressee|mistake)|please consider the environment|think before you print|privileged\s+(?:and|&|\/)\s+confidential|confidential(?:\s|:|$))/i;

/** Any of these: most lines are none, and are told by one expression. */
const ANY = new RegExp(
  `^on\\b|${[WROTE, ORIGINAL, HEADER, RULE, DEVICE, DISCLAIMER].map(({ source }) => source).join('|')}`,
  'i',
);

/** What is quoted from a line on: just that line, its paragraph, all the rest, or all up to the next line with `>`. */
type QuoteStart = 'line' | 'paragraph' | 'rest' | 'intro';

/**
 * Whether earlier mail, a mail program's line or a disclaimer begins here.
 *
 * @param next - the next line that is not blank
 * @param afterNext - the one after it
 */
function quoteStart(line: string, next: string, afterNext: string): QuoteStart | undefined {
  if (line === '') return undefined;
  if (line.startsWith('>') || line.startsWith('|>')) return 'line';
  if (!ANY.test(line)) return undefined;
  if (ORIGINAL.test(line)) return 'rest';
  if (WROTE.test(line) || (/^on\b/i.test(line) && line.length < 160 && /\bwrote:$/i.test(`${line} ${next}`))) {
    return next.startsWith('>') || afterNext.startsWith('>') ? 'intro' : 'rest';
  }
  if (HEADER.test(line) && HEADER.test(next) && !/^subject/i.test(line)) return 'rest';
  if (RULE.test(line) && HEADER.test(next) && HEADER.test(afterNext)) return 'rest';
  if (DEVICE.test(line)) return 'paragraph';
  if (DISCLAIMER.test(line)) return 'paragraph';
  return undefined;
}

/** What each line is so far: the writer's own, or quoted mail and disclaimers. */
export function findQuoted(lines: readonly Line[]): ZoneKind[] {
  const kinds = new Array<ZoneKind>(lines.length).fill('body');
  // The two lines behind one that are not blank: looked for once for all blank lines before them
  let [next, afterNext] = [0, 0];
  const behind = (i: number): number => {
    let j = i + 1;
    while (j < lines.length && lines[j]?.text === '') j++;
    return j;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]?.text ?? '';
    if (line === '' || kinds[i] === 'quoted') continue;
    if (next <= i) next = behind(i);
    if (afterNext <= next) afterNext = behind(next);
    const how = quoteStart(line, lines[next]?.text ?? '', lines[afterNext]?.text ?? '');
    if (how === undefined) continue;
    if (how === 'rest') return kinds.fill('quoted', i);
    kinds[i] = 'quoted';
    if (how === 'paragraph') {
      for (let j = i + 1; j < lines.length && lines[j]?.text !== ''; j++) kinds[j] = 'quoted';
    } else if (how === 'intro') {
      for (let j = i + 1; j < lines.length && !(lines[j]?.text ?? '').startsWith('>'); j++) kinds[j] = 'quoted';
    }
  }
  return kinds;
}
