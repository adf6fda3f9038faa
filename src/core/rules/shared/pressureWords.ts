import { once, rememberText } from '../../text/memory';
import { PatternFilter } from '../../text/patternFilter';

/** Conduct for which one blames somebody. */
export const SHAMEFUL =
  '(?:unprofessional|disrespectful|discourteous|disgraceful|an? (?:absolute )?disgrace|disgusting|outrageous|appalling|insulting|an insult|shameful|shabby|a (?:joke|shocking)|shocking|irresponsible|unacceptable|rude|pathetic|not (?:respectful|acceptable|good enough|on)|ridiculous)';
/** The beginnings of words for getting in touch. */
export const ANSWERING = '(?:repl|answer|respon|contact|call|writ|kept|tell|told|let me|bother|got back|get back)';

/** What an answer is wished to be. */
const QUALITY =
  "(?:straight|clear|final|definite|definitive|firm|immediate|prompt|written|honest|confirmed|proper|quick|simple|plain|signed|offer|appointment|confirmation|favou?rable|two-line|single|committee's)";
const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|countless|multiple|a dozen|\\d+)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const CLOCK = `(?:\\d{1,4}(?:[:.]\\d\\d)?(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|hours|o'clock|sharp))?|noon|midnight)`;
const TIME = `(?:(?:the |this |next |coming )*(?:end of (?:the |this |next )?(?:day|week|month|business)|close of (?:business|play)|evening|cob|eod|return(?: of post)?|${WEEKDAY}|${CLOCK}|\\d+(?:st|nd|rd|th)|(?:five|twelve|nine) o'clock)|tomorrow|tonight|today)`;

/**
 * Phrases that patterns name by one word in capitals: a deadline (BY), at once (NOW), an answer,
 * whoever stands above the reader (BOSS), where complaints and gossip go, what one is about to do, and on what condition.
 */
export const CHUNKS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:(?:at the )?latest (?:by|until)|(?:no|not) later than|by|before|until|till|within|in)(?: the next)? (?:${TIME}(?:,? (?:at |on |by |latest |eastern |pacific |dinner |lunch ?)*(?:time\\b|${TIME}\\b))*|(?:${NUMBER}|24|48|twenty-four|forty-eight) hours|${NUMBER} (?:working |business )?days)(?= |[.,;:!?)]|$)`,
      'g',
    ),
    'BY',
  ],
  [
    /\b(?:today|tonight|right now|right away|immediately|at once|this (?:instant|minute|evening|very day)|straight away|by return|without (?:any )?(?:further )?delay|now(?=[.!,]|$))/g,
    'NOW',
  ],
  [
    new RegExp(
      `\\b${NUMBER}(?= (?:more |\\w+ )?(?:e-?mails|messages|voicemails|calls|texts|letters|mails|times|rounds|hours?|days?|weeks?|months?|of)\\b)`,
      'g',
    ),
    'NUM',
  ],
  [/\b(?:an? )?(?:\w+ )?yes,? or (?:an? )?no\b/g, 'ANSWER YESNO'],
  [
    new RegExp(
      `(?:\\b(?:an?|the|your|my|some|that|one|any|this) (?:${QUALITY} )*|\\b(?:${QUALITY} )+|(?<=\\b(?:expect|need|want|await|awaiting|demand|require|insist on|upon|without|deserve|receive|get|not|like) ))(?:answers?|repl(?:y|ies)|responses?|decisions?|verdict|yes|commitment|confirmation|explanation|resolution|update|statement|sentence|apology|number|offer|contract|letter)\\b(?! me\\b)`,
      'g',
    ),
    'ANSWER',
  ],
  [
    /\byour (?:[\w-]+ ){0,3}?(?:ceo|md|boss|manager|managing partner|director|dean|superiors?|head office|hr head|headquarters|board|trustees|chair(?:man|woman|person)?|owners?|shareholders|vice president|president|council)\b|\bthe (?:managing )?(?:director|ceo|trustees|dean|owner|franchise owner)\b/g,
    'BOSS',
  ],
  [
    /\b(?:labou?r (?:court|board|commissioner)|tribunal|ombudsman|acas|regulators?|small claims(?: court)?|trading standards)\b/g,
    'COURT',
  ],
  [/\b(?:the )?(?:arts council|council about|press|newspapers?|union)\b/g, 'PRESS'],
  [
    /\b(?:glassdoor|trustpilot|linkedin|twitter|facebook|instagram|tiktok|reddit|social media|google|(?:the )?(?:town|community) page|(?:every|all|all the|review) (?:\w+ )?(?:portals?|sites?|groups?|forums?))\b/g,
    'PUBLIC',
  ],
  [
    /\b(?:everyone|everybody|others|(?<!\byou )people|folks|all my|my (?:network|followers|former|colleagues|classmates|friends)|every (?!(?:single )?(?:day|morning|evening|hour|week|time)\b)\w+|(?:the )?other (?:applicants|candidates|\w+ers)|the (?:members|councillors|industry|whole \w+))\b/g,
    'EVERYONE',
  ],
  [
    /\bi (?:will|am going to|intend to|mean to|am prepared to|have no choice but to|would hate to|must then)(?! not\b)(?: be\b)?(?: (?:have to|(?:compelled|constrained|forced|obliged) to))*(?: (?:also|now|then|just|only|\w+ly))*/g,
    'IWILL',
  ],
  [/\b(?:after (?:that|then|this|expiry|BY|\w+day)(?: point| date| of this deadline)?|from then on)\b/g, 'AFTER'],
  [
    /\b(?:if not\b|if (?:i|you|it|this|that|nothing|nobody|no one|no \w+) (?:\w+ ){0,3}?(?:not|neither|nothing|ignored|happens|received)\b|otherwise\b|failing (?:that|which)\b|or else\b|unless\b|should i not\b|if i have heard nothing\b)/g,
    'IFNOT',
  ],
];

/**
 * Rewrites a sentence so that one pattern fits many wordings: lower case, plain quotes, no contractions
 * (“I won’t” becomes “i will not”), and the phrases of `CHUNKS` as one word each.
 */
function chunk(text: string): string {
  let words = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[*_~]+/g, '')
    .replace(/\s+/g, ' ');
  if (SHORT_FORM.test(words)) words = writeOut(words);
  return replaceChunks(words);
}

const filter = once(() => new PatternFilter(CHUNKS.map(([pattern]) => pattern)));

function replaceChunks(text: string): string {
  let words = text;
  let fitting = filter().fitting(words);
  for (const [pattern, name] of CHUNKS) {
    if (!fitting.has(pattern)) continue;
    const before = words;
    words = words.replace(pattern, name);
    if (words !== before) fitting = filter().fitting(words);
  }
  return words;
}

/** What one of the forms has that are written out. */
const SHORT_FORM = /'|nt\b|\bcannot\b|\bshall\b|\bim\b|\b(?:i|you|we|they)ve\b|\bgonna\b/;

function writeOut(words: string): string {
  return words
    .replace(/\b(?:wo|sha)n'?t\b/g, 'will not')
    .replace(/\b(?:can'?t|cannot)\b/g, 'can not')
    .replace(/\b(do|did|does|have|has|had|is|are|was|were|would|could|should|need|must)n'?t\b/g, '$1 not')
    .replace(/'ll\b/g, ' will')
    .replace(/\bshall\b/g, 'will')
    .replace(/\bi'?m\b/g, 'i am')
    .replace(/\b(i|you|we|they)'?ve\b/g, '$1 have')
    .replace(/\b(i|you)'d\b/g, '$1 would')
    .replace(/\b(you|we|they)'re\b/g, '$1 are')
    .replace(/\b(it|that|this|there|what|who|nobody|clock|ball|voicemail)'s\b/g, '$1 is')
    .replace(/\bgonna\b/g, 'going to');
}

/** Nobody's sentence is longer; the patterns look no further. */
const LONGEST = 1_000;

/** The text of a sentence as `chunk` writes it. */
export const chunkOf = rememberText((text) => chunk(text.slice(0, LONGEST)));
