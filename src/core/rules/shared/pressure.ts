import { once, rememberText } from '../../text/memory';
import { message, type Message } from '../../text/message';
import { PatternFilter } from '../../text/patternFilter';
import type { Steps } from '../../text/steps';
import { ANSWERING, chunkOf, SHAMEFUL } from './pressureWords';

/**
 * One way of putting pressure on a reader. The patterns read sentences as `chunk` writes them;
 * no gap in them is open-ended, so that they take linear time.
 */
interface Pressure {
  readonly name: Message;
  /** What presses wherever it stands. */
  readonly find: readonly RegExp[];
  /** What shows that it is not meant so. */
  readonly unless: readonly RegExp[];
}

/** A pattern in which lists of words are named. */
function like(parts: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...lists));
}

/** What kind of pressure the text of a sentence puts on its reader all by itself. */
export const pressureOf = rememberText((text): Message | undefined => {
  const words = chunkOf(text);
  const fitting = filter().fitting(words);
  const isIn = (pattern: RegExp): boolean => fitting.has(pattern) && pattern.test(words);
  if (JEST.test(text) || REPORTED.some(isIn)) return undefined;
  return PRESSURE.find(({ find, unless }) => find.some(isIn) && !unless.some(isIn))?.name;
});

/** Some words in between, within the sentence. */
const GAP = '[^.?!]{0,80}?';
/** A word that stresses what follows. */
const VERY =
  '(?:(?:just|so|really|very|quite|simply|highly|frankly|honestly|rather|more than|absolutely|already|now|\\w+ly) )*';
/** An order stands at the head of its clause. */
const ORDER = '(?:^|[,;:–—-] ?)(?:(?:now|so|and|then|but|just|simply|please|kindly|at least),? )*';
const TELL =
  '(?:tell|give|send|call|ring|phone|text|answer|reply|respond|revert|write|mail|e-?mail|message|confirm|decide|release|issue|let me (?:have|know)|furnish|choose|pick up|speak|sort|do (?:it|me|your)|make up|get back|show me|put it)';
const GAVE_UP =
  '(?:gave up|given up|turned (?:down|away)|passed (?:up|on)|cancell?ed|rejected|refused|declined|quit|resigned|said no to|closed|lost|sacrificed|put (?:down|in) my (?:papers|notice)|turned (?:my|in my) (?:notice )?in)';
const OFTEN = '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:rd|th)|umpteenth)';
const WROTE =
  '(?:called|rung|rang|rung up|written|wrote|e-?mailed|mailed|asked|phoned|texted|messaged|chased|followed up|come to your office|left|sent)';

/** What hurts a firm or a person: done to one’s reader it is a reprisal. */
const REPRISAL = `(?:escalat|complain|su(?:e|ing) (?!for\\b)|expos(?:e|ing) you|publish|nam(?:e|ing) and sham|(?:go(?:ing)?|take (?:it|this|the \\w+)) (?:public|over your head)|report(?:ing)? (?:you|this|it|the matter)\\b|(?:lodg|fil|mak)(?:e|ing) an? (?:\\w+ )?(?:complaint|grievance|claim)|(?:tak|pursu|consider|start|initiat)(?:e|ing) (?:\\w+ )?(?:legal|further|appropriate|necessary)(?: \\w+)? ?(?:action|steps|measures|proceedings)|(?:rais|tak|pursu)(?:e|ing) (?:it|this|that|the (?:\\w+ )?matter) (?:up |further|higher|to |with |at )|(?:post|put|tag|shar|writ)(?:e|ing|ting|ging)?\\b[^.?!]{0,60} (?:on|to|in) (?:PUBLIC|my [^.?!]{0,20}followers)|tag(?:ging)? |(?:writ(?:e|ing)|speak(?:ing)?|talk(?:ing)?|go(?:ing)?|turn(?:ing)? (?:myself )?|send(?:ing)? \\w+|appeal(?:ing)?) to (?:the )?(?:BOSS|COURT|PRESS)|(?:call|contact|ring|tell|inform|approach|ask)(?:ing)? (?:the )?(?:BOSS|COURT|PRESS)|(?:invoic|bill)(?:e|ing)? you|hold you (?:\\w+ )?(?:responsible|liable|accountable))`;
/** What others are told then. */
const GOSSIP =
  '(?:tell(?:ing)?|warn(?:ing)?|advis(?:e|ing)|inform(?:ing)?|let(?:ting)?|see to it|mak(?:e|ing) sure|shar(?:e|ing)|talk(?:ing)? to|mention(?:ing)?|say(?:ing)? (?:so|as much)|spread(?:ing)?)';
/** Turns away from a reader who did not obey. */
const TURN = `(?:withdraw|pull(?:ing)? out|walk(?:ing)? away|(?:assum|consider|tak|conclud)(?:e|ing)(?: it)? (?:that )?(?:you (?:are |have |do )?(?:not|no|un\\w+)|your (?:word|silence)|it is|this as)\\b|be(?:ing)? (?:forced|compelled|obliged|left with)|go(?:ing)? (?:to (?:the )?(?:COURT|PRESS|corporate|council|press))|come (?:down |over )?there|not be (?:responsible|so polite))`;

/** Said with a smile. */
const JEST = /\b(?:ha(?:ha)+|lol|just kidding|only joking|joking aside)\b|[:;]-?\)|\p{Extended_Pictographic}/iu;
const PLEA =
  /\b(?:would (?:you|it|be|greatly|really|very|like to|help|appreciate|know)|(?:could|can|may) (?:you|i)(?! (?:just|not)\b)|might|if (?:at all )?possible|grateful|appreciate|no (?:rush|pressure|hurry)|whenever|take (?:whatever|all the|your) time|as long as you|if you (?:can|could|like|need|want|require|prefer|have (?:a|time|any))|if (?:it|that|this) (?:is|suits|helps)|(?:what|which)ever|should you|as soon as (?:you|possible|convenient)|when(?:ever)? (?:you|it)|do not (?:worry|hesitate|feel))\b/;
const SORRY =
  /\b(?:apologi[sz]e|apologies|sorry|excuse me|forgive me|i know (?:that )?you are busy|you must be busy|i (?:quite |fully |do )?understand\b)/;
const NOT_ME =
  /\b(?:not|never|nothing|no need to|without|nor|far from|rather than|instead of) (?:\w+ ){0,3}(?:demand|insist|expect|press|push|pressure|rush|threat|complain|chas|bother|hurry|blam|offended)|\b(?:need not|must not (?:feel|think)|owes? me (?:nothing|no)\b)/;
/** What the reader has proposed is no threat, and neither is praise. */
const AGREED =
  /\bas (?:you|we|he|she|they)? ?(?:\w+ )?(?:suggested|asked|agreed|advised|proposed|said|requested|discussed|arranged)\b|\bat your (?:suggestion|request)\b|\byou (?:told|asked|advised|invited) me to\b/;
const PRAISE =
  /\b(?:recommend|kind(?:ness|est)?|lovely|great|wonderful|enjoyed|loved|impressed|proud|glad|welcoming|pleasure|five stars)\b|\bthank/;

/** A deadline that others have set the writer, told as a fact or a plea. */
const OWN_DEADLINE: readonly RegExp[] = [
  like`\b(?:another|other|second|competing) (?:offers?|compan(?:y|ies)|employers?|firms?|positions?|roles?|processes)\b${GAP}\b(?:if|would|could|please|hope|grateful|appreciate|help|wonder|possible|let you know)\b`,
  /\b(?:they|who) (?:have )?(?:asked|need|want|expect|are waiting|gave|given)\b/,
  /\bi (?:need|have|must|will have) to (?:give|let|tell|answer|reply to|respond to|get back to|decide|accept|return|sign)\b(?! you\b)/,
  /\b(?:because|since|as|so that|in order to) (?:i|my|the)\b|\bmy (?:lease|visa|permit|university|notice|current (?:employer|contract|job))\b/,
];

/** Courts, rude people and threats in the writer's work and in what was talked about. */
const REPORTED: readonly RegExp[] = [
  /\b(?:customers?|clients?|patients?|guests?|callers?|drivers?|tenants?|parents?|pupils?|students?|suppliers?|they|who|neighbou?rs?) (?:who )?(?:\w+ )?(?:threaten(?:ed|s)?|took|take|demand(?:ed)?|expect|need|require|complain(?:ed)?)\b/,
  /\b(?:rude|disrespectful|unacceptable|insulting|appalling|angry|difficult) (?:customers?|guests?|callers?|clients?|patients?|drivers?|people|behaviou?r of)\b/,
  /\b(?:discussed|we talked|we spoke|you mentioned|you described|you asked (?:me )?(?:how|what|why|whether|if|about)|dementia|i (?:would|should) have (?:threatened|said)|in my (?:last|previous|former|old|current) (?:job|role|post|position))\b/,
  /\b(?:as|being) an? (?:lawyer|solicitor|attorney|barrister|paralegal)\b|\bnon-compete|\b(?:visa|sponsorship)\b/,
];

const PRESSURE: readonly Pressure[] = [
  {
    name: message('This reads as a threat.'),
    find: [
      like`\b(?:IWILL|i am)(?: (?:\w+ly|also|now|then|be|being))* (?:${REPRISAL})`,
      like`\b(?:IFNOT|AFTER)\b${GAP}\b(?:IWILL|i am)(?: (?:\w+ly|also|now|then|be|to|not))* (?:${REPRISAL}|${TURN})`,
      like`\b(?:IFNOT|or),? (?:else |IFNOT )?(?:IWILL|i|i am)(?: (?:\w+ly|also|just|be|myself))* (?:${REPRISAL}|${TURN})`,
      like`\b(?:IFNOT|AFTER|or|then)\b${GAP}\b(?:IWILL|i am)(?: (?:\w+ly|also|be|go|start))* ${GOSSIP}\b(?! (?:them|you|him|her|my|it)\b)`,
      like`\bIWILL (?:\w+ ){0,3}?${GOSSIP} (?:\w+ ){0,2}?EVERYONE\b${GAP}\b(?:how|what|about|the same|never|not to|accordingly)\b`,
      like`\b(?:tell(?:ing)?|know|knows|hears?|learn) (?:\w+ ){0,2}?how (?:you (?:treat|treated|behave|spend)|this ended)\b`,
      like`\b(?:reviewing you|a (?:\w+ )?review) (?:\w+ ){0,3}?on PUBLIC|\b(?:putting|put|say\w*) (?:that|it|this|so) in (?:my|a|the|your) (?:\w+ )?review\b|\bscreenshots (?:will )?go\b|\bpublish or\b|\bsay so in my\b`,
      /\byou (?:will|would|are going to|may|might) (?:come to |live to |be |soon |all )?(?:regret|sorry)\b|\byou will (?:be )?(?:hear(?:ing)?|read(?:ing)?) (?:about|from my)\b/,
      /\bIWILL (?:\w+ )?(?:sit there until|not leave|not (?:stop|go away|give up) until)|\b(?:wait|sit|stay|stand)(?:ing)?\b[^.?!]{0,40} until (?:you (?:see|talk|speak|answer|come)|i (?:get|have|hear))/,
      /\b(?:do not|never) contact me (?:ever )?again(?=[.!]*$)/,
      /\bi would (?:not|never) (?:\w+ )?work for (?:you now|you if you (?:was|were))\b/,
      /\bmy (?:\w+ )?(?:lawyer|solicitor|attorney|union(?: rep)?|uncle|father|brother) will (?:be in touch|contact you|write to you|be asking|ask)\b/,
      /\b(?:keep|continue|go on|be|IWILL)(?: to)? (?:calling|ringing|writing|e-?mailing|phoning|call|ring|write|e-?mail|phone|texting)(?: you)?(?: back)?,? (?:every|each|daily|hourly|until|till)\b/,
      /\bgoes to (?:the )?(?:COURT|BOSS|union)\b|\bleav(?:e|es|ing) me (?:with )?no (?:other )?(?:choice|option|alternative)|\bi would hate (?:for your|to have to)\b/,
    ],
    unless: [AGREED, PRAISE, SORRY],
  },
  {
    name: message('This sets an ultimatum.'),
    find: [
      /\bi (?:am )?(?:only |hereby )?(?:giving|give|gave|set) you (?:BY|one more|another \w+ days?|an? (?:final|last|day|week|strict|deadline)|NUM (?:more )?(?:hours?|days?|weeks?)\b(?! (?:of|notice)))/,
      /\bi will not (?:ask|say (?:it|this)|tell you) again\b/,
      /\beither you (?:want|hire|take) me\b/,
      /\b(?:your|this is your|one) (?:last|final) (?:chance|warning|opportunity to (?:answer|reply|respond))\b|\b(?:my|a) (?:last|final) (?:warning|demand|deadline)\b|^final (?:reminder|notice|warning|request|demand)\b/,
      /\byou (?:only )?have(?: got| only)? BY\b/,
      /\byou (?:only )?have(?: got| only)? (?:NUM) (?:more )?(?:hours?|days?|weeks?)(?:[.!]|$| (?:left )?to (?:answer|decide|tell|reply|make|give|confirm|respond|choose|hire))/,
      like`(?:${ORDER}${TELL}|\bi (?:need|want|expect|will need|must have)|\beither\b)\b${GAP}\b(?:BY|NOW)[^.?!]{0,40}?\bor (?:else|IWILL|i|IFNOT|you can|forget|stop|count)`,
      like`\beither (?:${TELL}|i have|there is)\b${GAP}\b(?:BY|NOW)\b`,
      like`\bIWILL assume (?:that )?(?:\w+ ){0,8}?(?:is|are) mine\b`,
    ],
    unless: [...OWN_DEADLINE, PLEA, /\b(?:to|can|must|will) (?:use|enjoy|return|collect|visit)\b/],
  },
  {
    name: message('This reads as a demand.'),
    find: [
      /^(?:please )?(?:answer|hire|choose|pick) me(?: (?:now|NOW))?[.!]/,
      /\bi (?:have a right|am entitled|have (?:more than )?earned the right) to (?:know|hear|be|ANSWER)\b|\bi (?:need|want) to (?:know|hear)\b[^.]{0,40}\bNOW\b/,
      /\byou (?:can|could|should|might) at least (?:answer|reply|tell|say|write|call|have|give)\b|\bat least have the\b/,
      /\bi (?:had |would )?expect(?:ed)? (?:better|more|professionalism|some respect|you to have)(?: (?:of|from)|\b)/,
      /\bi (?:(?:do|must|have to|will|therefore|hereby|now) )*(?:demand|insist on|insist upon|require) (?:from you|that you|NOW|on|(?:to (?:know|have|be) )?ANSWER|to be\b)|\bi (?:must )?insist that\b|\bi demand\b(?! of my)/,
      /\bi (?:(?:do|think i|believe i|really) )*deserve (?:(?:to (?:know|have) )?ANSWER|better|more|at least|the truth|to be (?:told|treated))|\bi do not (?:even )?deserve (?:even )?ANSWER|\bi am owed\b/,
      /\bi (?:(?:do|will|now|must|also|therefore|only|\w+ly) ){0,2}(?:expect|need|want|await|must have)\b[^.?!]{0,6}?(?:to (?:know|hear|be (?:told|informed|contacted|hired|called)|(?:have|receive|get) ANSWER)|ANSWER|you to|that (?:you|NOW|BY))\b[^.?!]{0,60}?\b(?:NOW|BY)\b/,
      /\bi (?:(?:do|will|now|\w+ly) )?expect (?:to hear from you|ANSWER) (?:from you|in writing|NOW|tomorrow)\b/,
      /\bi (?:need|want|require) you to (?:commit|decide|answer|reply|respond|hire|choose)\b/,
      like`${ORDER}(?:answer|reply|respond|decide|revert|hire me) (?:me )?NOW\b(?! if\b)`,
      like`${ORDER}(?:answer|reply|respond|decide|revert|hire me|call|tell me|pay)(?: me)?,? or (?:else|IWILL|i|forget|count)\b`,
      like`\byou (?:must|have to|need to|are (?:required|obliged) to) (?:${TELL})\b[^.?!]{0,30}\b(?:NOW|BY)\b|\byou(?: had| would)? better (?:${TELL}|hire|not|hurry)\b`,
      like`\byou will(?<=(?:^|[,;:] ?(?:or |and |then )?|\band |\bor )you will)(?<!\b(?:said|told|promised|hope|know|trust|sure|when|if|that|once|which|suppose|guess|think)\b[^,;]{0,40}) (?:\w+ )?(?:be kind enough to|oblige|press|${TELL})\b[^.?!]{0,50}\b(?:NOW|BY|tomorrow)\b`,
      /(?<!\b(?:not|think|feel) )\byou owe (?:it to me|me (?!no\b|nothing\b|a (?:coffee|beer|drink|pint)\b))/,
      /\b(?:will|am|do) not (?:going to )?(?:take|accept|taking|accepting) (?:no for an answer|your (?:delay|silence|excuses))|\bi will not accept (?:silence|a no|anything less)\b|\bdo(?:es)? not you dare\b/,
      /\bcan (?:someone|somebody|anyone) (?:please )?(?:explain|tell me) (?:to me )?why i am (?:being )?ignored\b|\bexplain yoursel(?:f|ves)\b/,
      /\bi (?:\w+ly )?(?:want|need|would like) (?:(?:it|this|that|ANSWER|YESNO) ){1,2}(?:in writing|NOW(?! or\b))/,
    ],
    unless: [
      PLEA,
      NOT_ME,
      /\blet me know (?:if|when|whether) you (?:need|want|would|require|have)\b/,
      /\b(?:do not|no need to|need not|must not) (?:feel|think|worry|have|expect)\b/,
      /\bso (?:that )?i can (?:send|bring|arrange)\b|\bfrom (?:the|another)\b/,
      ...OWN_DEADLINE,
    ],
  },
  {
    name: message('This lays blame on the reader.'),
    find: [
      /\b(?:have you no|where is your) (?:shame|respect|manners)\b|\byou (?:ought to|should) be ashamed\b|\byou are (?:simply |just |so )*(?:unprofessional|rude|a liar|liars)\b/,
      like`(?<!\b(?:if|whether|not|case|think|thought|know|say|said) )\b(?:this|it|that|your (?:\w+ ){0,2}?(?:silence|behaviou?r|conduct|attitude|treatment)) (?:is|has been) ${VERY}${SHAMEFUL}(?=[.!,;]|$| and i\b| of you\b| that (?:you|i|no)\b| to (?:ignore|treat)\b| how you\b| way to\b)`,
      like`\bi (?:must say (?:that )?i )?(?:find|think) (?:that )?(?:this|it|it is|this is|your \w+) ${VERY}${SHAMEFUL}(?=[.!,;]|$)|\byour (?:\w+ )?${SHAMEFUL} (?:\w+ ){0,2}?(?:silence|behaviou?r|conduct|attitude|treatment|company)\b|\bnot (?:replying|answering|responding|getting back)[^.?!]{0,60} is (?:\w+ly )?${SHAMEFUL}`,
      /\b(?:common|simple|basic|ordinary) (?:courtesy|decency|manners|politeness) to (?:answer|reply|respond|write back|tell me|call back)\b|\bha(?:ve|d|s) the (?:common )?(?:decency|courtesy|guts|spine|manners|respect) (?:to|of)\b|\bnot had the guts\b|\bnot even the courtesy\b/,
      /\b(?:treat (?:EVERYONE|me|us|candidates|applicants|people) (?:like (?:this|that)|(?:this|that) way)|leaving (?:EVERYONE|me|us|people) (?:hanging|waiting)|no way to treat (?:people|me|candidates|applicants|some(?:one|body))|(?:disgusting|shameful|disgraceful|appalling) how you treat)\b|\bbeing treated like (?:dirt|rubbish|nothing|something|an idiot|a fool)\b/,
      /\bi find it (?:\w+ )?(?:extraordinary|incredible|unbelievable|astonishing|ridiculous) that (?:i should have to|you (?:have|did|can|do) not|nobody|no ?one)/,
      like`(?<!\b(?:not|if|bit|little|was|thought) )\byou (?:have |are )?(?:(?:just|all|been|simply|completely) )*(?:ghost(?:ed|ing)|ignor(?:ed|ing)|string(?:ing)?|strung|left|leaving|wast(?:ed|ing)|kept|keeping) (?:(?:me|us|people|candidates|applicants) (?:hanging|in the dark|dangling|waiting for (?:weeks|months)|along|for|completely|again)|me[.!,]|my (?:time|e-?mails?|mails?|messages|calls))`,
      /\bhow dare you\b|\bmake me beg\b|\bi am not a child\b|\bwho will take responsibility\b|\bbreak your word\b|\bdo you always\b[^.?!]{0,80}\?|\bstop (?:messing|wasting|playing|ignoring|stringing|leading|hiding|dragging|making)\b|\bshame on (?:you|your)\b|\bbeing lied to\b|\bi do not appreciate (?:being|how|your|the way)\b/,
      like`\b(?:i|i have|i had) (?:\w+ )?${GAVE_UP} [^.?!]{0,60}?\b(?:because of|on account of) (?:you\b(?!r)|what you (?:said|told|promised))|\bbecause of you people\b`,
      /\bi have not (?:been )?(?:slept|sleeping|eaten) since(?=[.!]*$| (?:then|you|the interview))/,
      /\bmy (?:\w+ )?(?:family|kids|children|wife|husband|mother) (?:is|are) (?:all )?(?:(?:counting|relying|depending) on (?:this|you|me getting)|suffering because of you)/,
      /\b(?:a promise is a promise|because you gave me hope)[.!]*$/,
      /\bi am (?:so |very |really |getting |rather )*(?:tired|sick|weary|fed up) (?:of|with) (?:waiting(?! (?:in|at|on|tables|for (?:my|the|a))\b)|asking|chasing you|your|being (?:ignored|lied)|the silence)/,
      like`\b(?:this|that) is (?:now |already )?my ${OFTEN} (?:e-?mail|mail|message|attempt|request|reminder)\b|\bthis is the ${OFTEN} time (?:that )?i (?:write|ask|call|chase|am (?:writing|asking|calling|chasing)|have (?:to |had to )?(?:write|ask|call|written|asked|called|chased))\b`,
      like`\bi (?:have |had )?(?:now )?${WROTE}(?: to)? you (?:NUM) times\b`,
      /\bi do not understand your silence\b|\bdo your job\b(?=,? please|[.!]*$)|\bi am (?:\w+ly )?(?:disgusted|insulted|furious|appalled|losing patience|running out of patience)(?=[.!,]|$| (?:that|by|with|at) (?:you|your|the (?:silence|way)))|\bmy patience (?:is|has) (?:exhausted|run out|wearing|at an end|not)/,
      like`\bi am (?:\w+ly |very |so )*(?:disappointed|shocked|annoyed|frustrated|surprised|upset|hurt) (?:that )?you (?:have|did|could|can|do) not (?:even |yet )?${ANSWERING}|\bi am (?:\w+ly )?(?:disappointed|shocked|annoyed|frustrated) (?:in you\b|(?:by|with|at) your (?:silence|conduct|behaviou?r|attitude))|^i am (?:extremely|deeply|very|bitterly) disappointed[.!]`,
      /\bi have (?:been (?:(?:more than|very|extremely|quite) )?patient(?: with you\b|(?=[.!]*$)|(?<=(?:more than|very|extremely|quite) patient))|waited (?:long enough|far too long|too long)|had enough)/,
      like`\bwhy (?:have (?:you|your team)|has (?:nobody|no one|your team)) (?:not )?(?:been )?(?:${ANSWERING}|ignor)|\bwhy (?:am i|i am) (?:being )?ignored\b`,
      /\bi would have (?:expected|hoped|thought) (?:better|an? (?:reply|answer|call)|at least|to be (?:told|called|seen|informed)|(?:that )?(?:someone|somebody|a (?:person|company|man|woman)|an? \w+) (?:who|in|of|that|like)\b)/,
      /\bthe least (?:you|one|a|anybody|anyone|somebody) (?:\w+ ){0,2}?(?:can|could|might|should) (?:do|say|offer|write)\b/,
      /\b(?:is|was) (?:hardly |simply |really )?not (?:\w+ )?what i(?: would)? expect(?:ed)? (?:from|of)\b|\bif you had any (?:decency|respect|manners|shame)\b|\byou (?:clearly |obviously )(?:do not (?:care|value|respect)|have no (?:respect|manners|intention))\b/,
      /\bi am (?:\w+ly )?begging you\b|\bif you (?:say no|refuse(?: me)?|reject me|turn me down),? (?:it|that|this) will (?:finish|kill|break|ruin|destroy)\b|\bdo not do th(?:at|is) to (?:me|us)\b/,
      /\bif i do not get (?:this|the) (?:job|position|post|role),? (?:i (?:will lose|do not know (?:what|how))|my )|\byou are my (?:last|only) (?:hope|chance)\b|\bonly you can (?:save|help) m[ey]\b/,
    ],
    unless: [
      SORRY,
      NOT_ME,
      /\bof me\b|\bof myself\b|\bwithout being\b|\bnot (?:\w+ ){0,3}(?:rude|disrespectful|disappointed|unprofessional)\b|\bpleasantly\b|\ba (?:little|bit)\b/,
    ],
  },
  {
    name: message('This flatters or boasts to press for a yes.'),
    find: [
      /\bno(?:body| one|(?: other)? (?:candidate|applicant|person))(?: else)? (?:comes close to me|is (?:as \w+ as|better than) me|(?:can|could) (?:do|match) what i)\b/,
      /\byou can not (?:possibly )?(?:do without|afford (?:not to hire|to lose)|overlook|reject|refuse) me\b|\bcan not (?:possibly )?overlook me\b|\byou need me (?:\w+ ){0,3}more than i need you\b|\bi am doing you a (?:\w+ )?favou?r\b/,
      /\byou (?:will|would) (?:not|never)(?: ever)? find (?:anyone|anybody|someone|somebody) better\b/,
      /\byou would be (?:crazy|mad|foolish|a fool|stupid|silly|making a (?:big |huge )?mistake) (?:not to (?:hire|take|choose|give)|to (?:pass|turn me|say no|let me|lose))|\b(?:hiring|choosing|picking) (?:anyone|anybody|someone|somebody) else (?:would|will) be\b|\bmistake (?:not to hire|to reject|to pass on) me\b/,
      /\bi (?:know|am sure) (?:that )?you will (?:make|do) the right\b(?![^.?!]{0,40}\b(?:whoever|whatever|either way)\b)|\bi am sure (?:that )?you will not disappoint me\b/,
      /\byou are (?:far |much )?too (?:smart|clever|intelligent|wise) (?:\w+ ){0,2}?(?:not )?to (?:pass|miss|let|turn|choose|hire|overlook)\b/,
      /(?<!\b(?:if|whether|that|know|think|hope|believe) )\bi am the (?:guy|only (?:person|candidate))(?:[.!]|$| for (?:you|this|the))/,
      /\b(?:somebody|someone|a (?:person|manager|leader|woman|man)) (?:as|so) (?:\w+ ){1,3}as you (?:will|must|can not) (?:surely |certainly )?(?:see|know|understand|recogni[sz]e|agree|choose)\b/,
      /(?<!\b(?:if|whether) )\b(?:the|this) (?:job|position|post|role) (?:is|should be) (?:rightfully |rightly )mine\b|\bi have (?:more than )?earned (?:this|the) (?:job|position|post|role)\b/,
    ],
    unless: [/\bthank\b/],
  },
];

/** The patterns that read sentences as `chunk` writes them. */
export const PRESSURE_PATTERNS: readonly RegExp[] = [
  ...REPORTED,
  ...new Set(PRESSURE.flatMap(({ find, unless }) => [...find, ...unless])),
];

/** A sentence has the words for hardly one in twenty of them. */
const filter = once(() => new PatternFilter(PRESSURE_PATTERNS));

/** Has the engine compile the patterns, one a step: that takes place when one is tried first, and better the second time. */
export function* preparePressure(): Steps {
  filter();
  yield;
  for (const pattern of [JEST, ...PRESSURE_PATTERNS]) {
    for (let time = 0; time < 2; time++) pattern.test('');
    yield;
  }
}
