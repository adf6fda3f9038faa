/** What a line looks like when it opens or ends a letter: greetings, closings, signatures. */

/** How greetings begin, in English and the languages from which people borrow one. */
const GREETING =
  /^(?:(?:my\s+)?dear(?:est)?\b|hi(?:ya|\s+there)?\b|hello\b|hallo\b|hey(?:a|\s+there)?\b|heya\b|yo\b|howdy\b|g'?day\b|good\s+(?:morning|afternoon|evening|day)\b|(?:morning|afternoon|evening)\b|greetings\b|salutations\b|welcome\b|to\s+whom\b|to\s+the\b|to\s*:|attention\b|attn\b|respected\b|esteemed\b|estimated\b|honou?red\b|gentle(?:men)?\b|ladies\b|sirs?\b|madam\b|ma'?am\b|kia\s+ora\b|namaste\b|namaskar\b|salaam\b|as-?salam|bonjour\b|hola\b|buenos\b|ciao\b|guten\b|liebe[rs]?\b|sehr\b|aloha\b|shalom\b|jambo\b|habari\b|dia\s+duit\b|ahoy\b|all\b|team\b|everyone\b|folks\b|compliments\b)/i;

/** Up to five words of a name, with a title before and a mark behind: `Alan,`, `Ms. Ruiz and Mr. Lee:`. */
const NAME_LINE =
  /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|rev|fr|father|sister|brother|captain|chef|coach)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:(?:\s+(?:and|&|\+|y|et|und)\s+|\s+|,\s*)\p{L}[\p{L}.'’-]*){0,4}\s*[,:!–—-]$/u;

/** What leave is taken with, after words such as “with my very best”. */
const CLOSING =
  /^(?:(?:with\s+|my\s+|our\s+|many\s+|kind(?:est)?\s+|best\s+|warm(?:est)?\s+|very\s+|all\s+(?:my|the|good)\s+|most\s+|yours?\s+)*(?:regards?|rgds|wishes|best|sincerely|sincere(?:st)?\b|faithfully|truly|respectfully|cordially|cheers|thanks?|thx|ta|tx|ty|thankyou|thanking|gratefully|appreciatively|warmly|fondly|love|hugs|xo+|xx+|ciao|take\s+care|be\s+well|stay\s+(?:safe|well)|all\s+the\s+best|best\s+of|yours?|peace|god\s+bless|bless(?:ings)?|respect|gratitude|appreciation|greetings?|salutations|until|see\s+you|later|talk\s+soon|speak\s+soon|toi|kindly|attentively|obediently|humbly|kind|in\s+(?:gratitude|friendship|anticipation)|i\s+(?:remain|am,)|adieu|slán|atentamente|cordialmente|cofion|ngā|mit|mvg|bien|saludos|grüße|tschüss|bye|warm|wishing|sent\s+with|onwards?)\b)/i;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** No line of a frame has so many words, or characters. */
const MANY = 20;
const LONG = 1000;

/** How many words a line has; what has more than {@link MANY} is not counted further, what is longer than any line of a frame not at all. */
export function countWords(text: string): number {
  if (text.length > LONG) return MANY;
  let count = 0;
  WORD.lastIndex = 0;
  while (count < MANY && WORD.test(text)) count++;
  return count;
}

/** `Dear Ms. Ruiz,`, `Hi both!`, `Alan,`: a line that does nothing but greet. */
export function isGreeting(line: string): boolean {
  const words = countWords(line);
  if (words === 0 || words > 12 || line.includes('?')) return false;
  if (NAME_LINE.test(line)) return !/^(?:thanks?|thank|cheers|sorry|congratulations)\b/i.test(line);
  if (!GREETING.test(line)) return false;
  const inner = line
    .replace(/\b(?:mr|mrs|ms|mx|dr|prof|st|rev|fr|eng|ing|engg|sr|jr)\./gi, '')
    .replace(/(?<![\s,:;.!–—-])[\s,:;.!–—-]+$/u, '');
  return (
    !/[.!;:]\s/.test(inner) &&
    (inner.match(/,/g)?.length ?? 0) <= 3 &&
    (words <= 6 || /[,:!]$/.test(line)) &&
    !HAS_VERB.test(inner)
  );
}

/** What a sentence has and a greeting lacks. */
const HAS_VERB =
  /\b(?:i|i'm|i’m|we|it|is|are|was|were|thanks?|thank|any|just|hope|hoping|can|could|would|will|did|do|have|has|sorry|please|wondering|been|me)\b/i;

/** `Best regards,`, `Thank you for your time,`: a line that does nothing but take leave. */
export function isClosing(line: string): boolean {
  const words = countWords(line);
  if (words === 0 || words > 9 || /[?:]/.test(line) || /[.!]\s+\S/.test(line)) return false;
  return (
    CLOSING.test(line) &&
    !/^(?:many |big |very )*(?:thanks|thank|cheers|ta)\b.*\b(?:for|so much for)\b.*\.$/i.test(line)
  );
}

/** A short line before the name that ends in a comma: `Musically yours,`, `Big thanks again,`. */
export function mayClose(line: string): boolean {
  const words = countWords(line);
  return words > 0 && words <= 10 && /,$/.test(line);
}

/** A name, an address, a telephone number: what stands below a closing. */
export function isSignatureLine(line: string): boolean {
  const words = countWords(line);
  if (words > 9 || /\?/.test(line)) return false;
  if (/^[-–—~*_\s]+$/.test(line)) return true;
  return !/[.!]$/.test(line) || words <= 3 || /\b(?:jr|sr|esq|inc|ltd|phd|ph\.d|m\.d)\.$/i.test(line);
}

/** A name standing alone below the text. */
export function isBareName(line: string): boolean {
  if (/^(?:[-*•·]|\d+[.)])\s/.test(line)) return false;
  return (
    countWords(line) <= 4 &&
    countWords(line) > 0 &&
    !/[?!:,]$/.test(line) &&
    (!/\.$/.test(line) || /\b\p{Lu}\.$/u.test(line)) &&
    !NOT_NAME.test(line)
  );
}

/** Words of scraps that are no name: `Any news`. */
const NOT_NAME =
  /\b(?:any|news|let|me|know|hear|soon|thoughts|update|waiting|awaiting|hope|hoping|please|call|ring|reply|answer|you|decision|when|joking|now|again|forward)\b/i;

/** A line that says what the letter is about, as mails that were copied have it. */
export const SUBJECT = /^\*{0,2}subject\s*:\*{0,2}\s*/i;

/** A mark that ends a sentence, with the quotation marks and brackets behind it. */
export const ENDS_SENTENCE = /[.!?…:][)"'”’*_\]]*$/;

/** `PS:`, `P.S.`, `P.P.S`. */
export const POSTSCRIPT = /^\W*p\.?\s?(?:p\.?\s?)?s\b\.?(?=$|[\s:.,;–—-])/i;
