import type { WordPlace } from './letterWords';

const LONGEST = 1_000;

/** Another offer, which is spoken of anywhere in its sentence. */
const OTHER_OFFER: readonly RegExp[] = [
  /\b(?:offer|offers|deadline) (?:\w+ ){0,3}(?:from|by|at|with)\b|\b(?:other|another|competing) offer\b|\balso (?:interview(?:ed|ing)|talking|speaking|applied|in (?:talks|touch)|(?:had|have|having) (?:an? )?(?:\w+ )?interview)\b|\binterview(?:ed|ing)?\b[^.;]{0,60}\b(?:as well|too)\b|\b(?:made|make|making) me an offer\b|\b(?:has|have|had|who) offered me\b/i,
  /\b(?:turned down|turning down|declined|said no to|withdr(?:ew|awn) from)\b/i,
  /\b(?:unlike|compared (?:to|with)|competitors?|rivals?|such as|similar to|same as|instead of|rather than|in contrast to|as opposed to|versus|vs|customers? like|clients? like|companies like|used by)\b/i,
];

const AT = '(?:at|for|with|in|as)';
const OWN_NOUNS =
  'time|years?|months?|job|role|team|managers?|boss|work|career|colleagues?|employer|company|firm|position|days|stint|internship|placement|contract|project|desk|experience|apprenticeship|training|notice period';
const DEEDS =
  'ran|led|built|managed|wrote|designed|taught|cut|reduced|shipped|moved|migrated|helped|handled|supervised|developed|made|learn(?:ed|t)|gained|did|had|used|started|grew|introduced|created|launched|maintained|tested|set up';

/** What leads to the name of a place in one's own past or present, up to the word before the name. */
const OWN_LIFE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:worked|interned|trained|volunteered|served|freelanced|been employed|was employed) (?:(?!through\\b)\\w+ ){0,5}?(?:at|for|in|as)\\b`,
    'gi',
  ),
  /\b(?:worked|trained|interned|volunteered) (?:\w+ly |for \w+ \w+ |side by side |there )?with\b/gi,
  new RegExp(
    `\\b(?:after|while|when|since|before|from|am|was|been|currently|now|years|months) (?:\\w+ ){0,2}?working (?:\\w+ly )?${AT}\\b`,
    'gi',
  ),
  /\bI (?:(?:currently|now|still) )?(?:work|am employed) (?:[\w-]+ ){0,3}?(?:at|for|with|in|as)\b/g,
  /\bI(?:['’]ve| have| had)? (?:been|was|am) (?:an?|the) (?:[\w-]+ ){1,4}?(?:at|with|for|in)\b/g,
  /\bI (?:first )?(?:started|began) (?:\w+ ){0,4}?(?:at|with|in|as)\b/g,
  /\b(?:i|we)(?:['’]ve| have| had)? (?:recently |just )?(?:left|quit|joined|founded)\b|\bi(?:['’]ve| have| had)? (?:was |been |got )?(?:\w+ )?(?:promoted|hired|trained|employed|made redundant|laid off|gave notice|given notice|finish(?:ed)?|resigned|retired)\b(?: \w+){0,3}? (?:at|by|with|from|to)\b|\bmy (?:first|last|final) (?:day|week|month|shift|job|boss|year)s? (?:at|with)\b|\b(?:leaving|resigned from|laid off (?:by|from)|hired by|employed by)\b/gi,
  /\bspent (?:\w+ ){0,6}?(?:at|with|in|as)\b|\b(?:years?|months) (?:\w+ ){0,3}?(?:at|with|for|in|as)\b/gi,
  new RegExp(
    `\\b(?:present|current|former|previous|last|past|old) (?:\\w+ ){0,2}?(?:${OWN_NOUNS}),?(?: is| was)?(?: ${AT}| of)?(?=[\\s,]|$)`,
    'gi',
  ),
];

/** Whom one has worked for without working there: clients, suppliers, and what others do. */
const BUSINESS: readonly RegExp[] = [
  /\b(?:i|we|my \w+)(?:['’]ve| have| had)? (?:(?:\w+ly|also|once|mostly|even) )?(?:sold|sell|supplied|supply|delivered|shipped|installed|serviced|repaired|bought|consulted|advised|audited|invoiced|pitched|provided|exported|catered)\b[^.;]{0,60}?(?: (?:to|for|from|at|with))?$/i,
  /\b(?:clients?|customers?|suppliers?|vendors?|competitors?|accounts?|contractors?)\b(?: \w+){0,3}?(?: (?:was|were|is|are|included?|like|such as|at|from|of)|,)$/i,
  /\b(?:friends?|brothers?|sisters?|wife|husband|mother|father|mum|dad|cousins?|neighbou?rs?|flatmates?|roommates?|uncle|aunt|son|daughter|partner|mates?|acquaintances?|mentor|boyfriend|girlfriend|someone i know)\b(?: \w+){0,4}? (?:at|for|with|from|of|joined|left)$/i,
  /\b(?:i|we) (?:\w+ )?kn(?:ow|ew|own)$/i,
  /\b(?:made|built|used?|using|bought|designed|\w+s) by$|\bas an? (?:\w+ )?(?:contractor|consultant|temp|freelancer|supplier|volunteer|trainee|apprentice|intern) (?:for|at|with|to)$/i,
  /\b(?:merger|takeover|shares|stock|collapse|news|story|history|products?|machines?|drives?|pumps) (?:of|by|from)$/i,
];
const BUSINESS_AFTER =
  /^,? (?:(?:was|were|is|are|being) (?:\w+ ){0,3}?(?:clients?|customers?|suppliers?|vendors?|competitors?|accounts?)\b|from (?:the|my|our) (?:client|customer|supplier|user|consumer|other)\b|(?:laid|let|took|hired|promoted|trained|employed|paid|sent) me\b|made me (?:redundant|an?|head|lead|manager)\b|(?:had|has|have) (?:built|made|supplied|installed|designed)\b|(?:wants?|needs?|expects?|awaits?) (?:my|an) (?:answer|decision|reply)\b|as (?:an? )?(?:client|customer|supplier|contractor)\b)/i;

const PLEASANT =
  '(?:great|good|wonderful|lovely|nice|fantastic|amazing|pleasant|brilliant|excellent|delightful|memorable|inspiring|interesting|enjoyable|fine|marvell?ous|super|terrific|fabulous|splendid)';
/** An account of the interview: a pleasant time, a visit, some hours, a talk, up to the name of the place. */
const VISITED = new RegExp(
  `(?:\\b${PLEASANT} (?:and \\w+ )?(?:time|days?|mornings?|afternoons?|evening|hours?|visit|experience|stay)|\\b(?:had|such|great|real) fun|\\b(?:my|our|the|an?|your) (?:\\w+ ){0,2}?(?:interviews?|conversations?|talks?|chats?|visit|tour|call|assessment|trial (?:day|shift))|\\b(?:enjoyed|loved|appreciated|for|pleasure) my (?:short |brief )?time|\\bspent (?:\\w+ ){0,3}?(?:hours?|morning|afternoon|evening|day)|\\b(?:my|the|that) (?:day|morning|afternoon|hours?|visit)|\\b(?:visit|visiting|visited))(?: \\w+){0,2}? ?(?:at|with|to|of|in)?$`,
  'i',
);
/** What shows a visit behind the name. */
const VISIT_AFTER =
  /^,? (?:with (?:you\b|your\b|an? (?:\w+ )?(?:smile|feeling|sense|idea|impression|grin))|(?:feeling|thinking|impressed|inspired|convinced|smiling|even more)\b|after (?:our|the|my) (?:interview|talk|conversation|visit|meeting))/i;
/** What shows years behind it: “as a trainee”, “from 2015 to 2019”, “but after six years I want something new”. */
const YEARS_AFTER =
  /^[^.;]{0,60}?\b(?:as an? |(?:from|in|until|since|between) (?:19|20)\d\d|years?\b|months?\b|taught me|learned to|apprentice|trainee|intern(?:ship)?\b|back then|at the time)/i;

/** Own work by its noun or by what one did: neither where it is the visit that is spoken of. */
const OWN_STAY = new RegExp(
  `\\bmy (?!(?:dream|ideal|next|future|possible)\\b)(?:\\w+ ){0,3}?(?:${OWN_NOUNS}) (?:${AT}|of)\\b`,
  'gi',
);
const OWN_PLACE = /\b(?:i|we)(?:['’]ve| have| had)? (?:was|were|been) (?:\w+ly |still |once )?(?:at|with)\b/gi;
const OWN_DEED = new RegExp(
  `\\b(?:i|we)(?:['’]ve| have|['’]d| had)? (?:\\w+ly )?(?:${DEEDS})\\b(?:(?! (?:i|would|could|will|hope|want|about|you|your|of the|heard|seen|met|noticed|conversation|talk|chat|interview|meeting|visit|pleasure|chance)\\b)[^.;]){0,80}? (?:at|for|with)\\b`,
  'gi',
);

/** What may stand between such a lead and the name: an article, other names, a part of the firm. */
const UP_TO_NAME =
  /^(?: (?:the|a|an|both|either|first|then|later|now)\b| (?:the|a|an|its|their) (?:[\p{L}-]+ ){1,3}(?:of|at|for|with)\b| (?:Mr|Mrs|Ms|Dr)\b\.?| \p{Lu}[\p{L}\p{N}.&'’-]*| and| or| &|[,:])*$/u;

/** “At Shell I ran …”, “At Shell, where I am …”: what one did, or does, there. */
const TOLD_AFTER =
  /^(?:['’]s)?(?: (?!I\b)\p{Lu}[\p{L}.]*)*,?(?: where)? (?:I|we|my)\b(?! (?:(?:would|will|could|can|shall|might|may|hope|want|wish|look|see|saw|feel|felt|met|heard|noticed|sensed|spoke|talked|visited|interviewed)\b)|['’](?:d|ll)\b)/u;
const OWN_AFTER =
  /^,? (?:(?:is|was|has been) )?my (?:\w+ ){0,2}?(?:employer|company|firm|manager|boss|colleague|team|workplace)\b/i;

/** How long, or since when, one was there. */
const SPAN_AFTER = /^,? (?:for (?:\w+ ){1,3}(?:years|months)|(?:since|until)(?= \w)|(?:in|from) (?:19|20)\d\d)\b/i;
const WISHED = /\b(?:would|['’]d|will|could|can|hope|want|wish|like|look(?:ing)? forward)\b/i;

/** Forward to it: “look forward to my work at” is no past. */
const AHEAD =
  /\b(?:look(?:ing)? forward to|excited (?:about|for|by)|imagine|picture|see|start(?:ing)?|begin(?:ning)?|thank(?:s| you)(?: \w+){0,3} for(?: \w+){0,2}) $/i;
/** A day so near that only the visit can be meant. */
const VISIT = /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|afternoon|week))\b/i;

/**
 * Whether a company, person or position is named because the writer means it: as a place of one's own
 * past or present, another offer, a comparison. What is wished for or lies ahead is none of these.
 *
 * @param end - where the name ends
 */
export function isOnPurpose({ sentence: { sentence }, word }: WordPlace, end = word.end): boolean {
  const text = sentence.text.slice(0, LONGEST);
  if (OTHER_OFFER.some((pattern) => pattern.test(text))) return true;
  const at = word.start - sentence.start;
  const lead = sentence.text
    .slice(Math.max(0, at - LONGEST), at)
    .replace(/\s+/g, ' ')
    .trimEnd();
  const rest = sentence.text.slice(end - sentence.start, end - sentence.start + LONGEST).replace(/\s+/g, ' ');
  if (VISIT_AFTER.test(rest)) return false;
  if (BUSINESS_AFTER.test(rest) || BUSINESS.some((pattern) => pattern.test(lead))) return true;
  if (VISITED.test(lead)) return YEARS_AFTER.test(rest);
  if (OWN_AFTER.test(rest) || OWN_LIFE.some((pattern) => leads(pattern, lead))) return true;
  if (SPAN_AFTER.test(rest) && /\b(?:I|we|my)\b/i.test(text) && !WISHED.test(lead)) return true;
  if (VISIT.test(rest)) return false;
  const told = /\b(?:at|with|in|for|as|before|after)(?: (?:a|an|the))?$/i.test(lead) && TOLD_AFTER.test(rest);
  return told || leads(OWN_STAY, lead) || leads(OWN_PLACE, lead) || leads(OWN_DEED, lead);
}

function leads(pattern: RegExp, lead: string): boolean {
  for (const match of lead.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (UP_TO_NAME.test(lead.slice(end)) && !AHEAD.test(lead.slice(0, match.index))) return true;
  }
  return false;
}
