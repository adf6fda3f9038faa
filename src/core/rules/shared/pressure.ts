import { message, type Message } from '../../text/message';

/**
 * One way of putting pressure on a reader. The patterns read sentences as `spellOut` writes them;
 * no gap in them is open-ended, so that they take linear time.
 */
export interface Pressure {
  readonly name: Message;
  /** Words that press wherever they stand. */
  readonly find: readonly RegExp[];
  /** Words that press only in the company of others, above all in a letter without courtesy. */
  readonly hint: readonly RegExp[];
  /** Words that show that neither is meant so. */
  readonly unless: readonly RegExp[];
}

/** The sentence in one line, with plain quotes and without contractions: “I won’t” becomes “I will not”. */
export function spellOut(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\b(?:wo|sha)n'?t\b/gi, 'will not')
    .replace(/\b(?:can'?t|cannot)\b/gi, 'can not')
    .replace(/\b(do|did|does|have|has|had|is|are|was|were|would|could|should|need)n'?t\b/gi, '$1 not')
    .replace(/'ll\b/gi, ' will')
    .replace(/\bshall\b/gi, 'will')
    .replace(/\bi'?m\b/gi, 'I am')
    .replace(/\b(i|you|we|they)'?ve\b/gi, '$1 have')
    .replace(/\b(you|we|they)'re\b/gi, '$1 are')
    .replace(/\b(it|that|this|there|what|who|nobody)'s\b/gi, '$1 is')
    .replace(/\bgonna\b/gi, 'going to');
}

/** A pattern in which lists of words are named. */
function like(parts: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...lists), 'i');
}

/** Some words in between, within the sentence. */
const GAP = '[^.?!]{0,80}?';
const I_WILL =
  '\\bi (?:will|am going to|intend to|mean to|am prepared to|have no choice but to|would hate to|am(?= \\w+ing\\b))(?: be\\b)?(?: have to| (?:\\w+ly|also|now|then|just|constrained to|forced to))*';
const ANSWER =
  '(?:an? |the |your |my |some )?(?:(?:straight|clear|final|definite|definitive|firm|immediate|prompt|written|honest|confirmed|proper|quick) )*(?:answers?|repl(?:y|ies)|responses?|decisions?|verdict|yes or (?:a )?no|commitment|confirmation|explanation|resolution|update|word)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DEADLINE = `(?:by|before|until|till|no later than|within|in) (?:the )?(?:end of|close of|evening|noon|midnight|cob|eod|tomorrow|tonight|today|this|next|${WEEKDAY}|\\d|(?:one|two|three|four|five|six|24|48|twenty-four|forty-eight) (?:hours|days|o'clock))`;
const SOON =
  '(?:today|tonight|now|right now|right away|immediately|at once|tomorrow|this instant|this minute|without (?:any )?(?:further )?delay)';
/** Those above the reader. */
const SUPERIOR =
  'your (?:[\\w-]+ ){0,3}?(?:ceo|boss|manager|managing partner|director|dean|superiors?|head office|hr head|headquarters|board|trustees|chair(?:man|woman|person)?|owners?|shareholders|vice president|president)\\b';
const COMPLAINTS =
  '(?:labou?r (?:court|board)|tribunal|ombudsman|acas|regulators?|small claims(?: court)?|trading standards)\\b';
const PUBLIC =
  '(?:glassdoor|trustpilot|linkedin|twitter|facebook|instagram|tiktok|reddit|social media|(?:town|community) page|(?:every|all|all the|review) (?:\\w+ )?(?:portals?|sites?|groups?|forums?))\\b';
const EVERYONE =
  '(?:everyone|everybody|others|people|all my|my network|every \\w+|the (?:members|councillors|press|papers?|newspapers?|industry|whole \\w+))\\b';
/** What writers do who do not get their way. */
const REPRISAL = `(?:withdraw|pull(?:ing)? out|walk(?:ing)? away|publish|go(?:ing)? public|sue you|suing|expos(?:e|ing)|escalat|complain|report(?:ing)? (?:you|this|it|the matter)|rais(?:e|ing) (?:it|this|the matter)|tak(?:e|ing) (?:it|this|the matter) (?:up|further|higher|to)|put(?:ting)? (?:it|this|the whole \\w+) on|post(?:ing)? (?:about|the whole)|turn(?:ing)? (?:myself )?to the|go(?:ing)? to (?:the )?(?:${COMPLAINTS}|press|papers|newspapers?|corporate)|(?:writ(?:e|ing)|speak(?:ing)?|complain|talk(?:ing)?|go(?:ing)?) to ${SUPERIOR}|(?:call|contact|ring|tell|inform)(?:ing)? (?:${SUPERIOR}|${EVERYONE})|(?:assume|take it) (?:that )?you (?:are|do) not)`;
/** The answer is withheld: what follows is the consequence. */
const WITHOUT_IT =
  '\\b(?:if not\\b|if (?:i|you|it|this|that|nothing|nobody|no one) (?:\\w+ ){0,3}?not\\b|if (?:i|nothing|nobody) (?:\\w+ ){0,2}?(?:ignored|get neither|hear nothing|happens)|otherwise\\b|failing (?:that|which)\\b|or else\\b|unless (?:i|you|it|this|the matter)\\b)';
/** An order stands at the head of its clause. */
const ORDER = '(?:^(?:now |so |and |then )?|[,;:—–] ?(?:so |and |then )?|\\b(?:please|kindly) )';
/** Conduct for which one blames somebody. */
const SHAMEFUL =
  '(?:unprofessional|disrespectful|discourteous|disgraceful|a disgrace|disgusting|outrageous|appalling|insulting|an insult|shameful|irresponsible|unacceptable|rude|pathetic|not respectful)';
const GAVE_UP =
  '(?:gave up|given up|turned (?:down|away)|passed (?:up|on)|cancell?ed|rejected|refused|declined|quit|resigned|said no to|closed|lost|sacrificed)';
const TIMES = '(?:three|four|five|six|seven|eight|nine|ten|several|many|countless|[3-9]|\\d\\d) times';
const OFTEN = '(?:third|fourth|fifth|sixth|seventh|\\d+(?:rd|th))';
const ANSWERED = '(?:repl|answer|respon|contact|call|writ|kept|tell|told|let me|bother)';

/** Words that fit a reproach as well as a plain report: they only lend weight to a sentence that hints at pressure. */
export const CLUES: readonly RegExp[] = [
  /\b(?:respect|courtesy|decency|manners|politeness|professionalism|shame|disgrace|excuses?|lies|lied|liars?|cheated|insult\w*|pathetic|useless|ridiculous|nonsense|clowns?|cowards?|hypocri\w+|rude(?:ness)?|fed up|sick of)\b/i,
  /\b(?:nothing|silence|not (?:a|one) (?:single )?(?:word|line|reply|call|peep)|no (?:reply|answer|response|word|call)|still (?:nothing|no|waiting)|ignor(?:e|ed|ing)|nobody (?:answers|replies|picks|calls|has))\b[^.?!]{0,30}(?:[.!]|$)/i,
  like`\b(?:two|three|four|five|six|\d+) (?:e-?mails|messages|voicemails|calls|letters|mails)\b|\b${TIMES}\b|\bthe ${OFTEN} (?:time|e-?mail|message)\b`,
  like`\bi (?:have |had )?(?:even )?(?:${GAVE_UP}|put (?:down|in) my (?:papers|notice)|took (?:\w+ ){0,2}?days? off|paid for)\b|\bunpaid\b|\bwasted?\b|\bfor nothing\b`,
  /\byou (?:clearly|obviously|evidently|never|could not even|did not even|do not even|have not even|said|told me|promised|assured me|gave me your word)\b|\bdo you (?:even|think|know what)\b|\bwhat (?:kind|sort) of (?:company|place|people|person|firm|outfit)\b|\bsurely\b/i,
  /\b(?:immediately|at once|right now|straight away|this instant|today|tonight|last time|final|too much to ask|so hard|how hard|how long|patience|patient|consequences|mark my words|head office|other (?:offers?|people|places|firms|companies))\b/i,
];

/** Said with a smile. */
export const JEST = /\b(?:ha(?:ha)+|lol|just kidding|only joking|joking aside)\b|[:;]-?\)|\p{Extended_Pictographic}/iu;
/** Who writes so asks and does not press, whatever else may sound like it. */
export const COURTESY =
  /\b(?:thank(?:s| you)\b(?! for nothing)|grateful|apologi[sz]e|apologies|sorry to|i am sorry|i hope|look(?:ing)? forward|(?:could|would) you (?:please|kindly|be able|mind|let me)|best wishes|all the best)/i;
const PLEA =
  /\b(?:would (?:you|it|be|greatly|really|very)|(?:could|can|may) (?:you|i)|might|if (?:at all )?possible|grateful|appreciate|no (?:rush|pressure|hurry)|whenever|take (?:whatever|all the|your) time|as long as you)\b/i;
const SORRY =
  /\b(?:apologi[sz]e|apologies|sorry|excuse me|forgive me|i know (?:that )?you are busy|you must be busy)\b/i;
const NOT_ME =
  /\b(?:not|never|no need to|without) (?:\w+ ){0,2}(?:demand|insist|expect|press|push|pressure|rush|threat|complain)/i;
/** What the reader has proposed is no threat, and neither is praise. */
const AGREED =
  /\bas (?:you|we|he|she|they) (?:\w+ )?(?:suggested|asked|agreed|advised|proposed|said|requested|discussed)\b|\bat your (?:suggestion|request)\b|\byou (?:told|asked|advised) me to\b/i;
const PRAISE =
  /\b(?:thank|thanks|recommend|kind(?:ness)?|lovely|great|wonderful|enjoyed|loved|impressed|proud|glad|welcoming|pleasure)\b/i;

/** A deadline that others have set the writer, told as a fact or a plea. */
const OWN_DEADLINE: readonly RegExp[] = [
  like`\b(?:another|other|second|competing) (?:offers?|compan(?:y|ies)|employers?|firms?|positions?|roles?|processes)\b${GAP}\b(?:if|would|could|please|hope|grateful|appreciate|help|wonder|possible|let you know)\b`,
  /\b(?:they|who) (?:have )?(?:asked|need|want|expect|are waiting|gave|given)\b/i,
  /\bi (?:need|have|must) to (?:give|let|tell|answer|reply to|respond to|get back to|decide|accept) (?:them|him|her|it|on it)\b/i,
  /\b(?:because|since|as|so that|in order to) (?:i|my|the)\b|\bmy (?:landlord|lease|visa|permit|university|notice|current (?:employer|contract|job))\b/i,
];

/** Courts, rude people and threats in the writer's work and in what was talked about. */
const AT_WORK: readonly RegExp[] = [
  /\b(?:customers?|clients?|patients?|guests?|callers?|drivers?|tenants?|parents?|pupils?|students?|they|who|neighbou?rs?) (?:who )?(?:\w+ )?(?:threaten(?:ed|s)?|took|take|demand(?:ed)?|expect|need|require|complain(?:ed)?)\b/i,
  /\b(?:rude|disrespectful|unacceptable|insulting|appalling) (?:customers?|guests?|callers?|clients?|patients?|drivers?|behaviou?r of)\b/i,
  /\b(?:discussed|talked|you mentioned|you described|you asked|experience|worked|training|background|dementia)\b/i,
  /\b(?:as|being) an? (?:lawyer|solicitor|attorney|barrister|paralegal)\b|\bnon-compete|\b(?:visa|permit|sponsorship)\b/i,
];

export const PRESSURE: readonly Pressure[] = [
  {
    name: message('This reads as a threat.'),
    find: [
      like`${I_WILL} (?:escalat(?:e|ing)|complain(?:ing)?|report(?:ing)? (?:you|this|it|the matter)|su(?:e|ing) you|go(?:ing)? (?:public|over your head)|(?:tak|pursu)(?:e|ing) legal action)\b`,
      like`${I_WILL} (?:tak(?:e|ing)|rais(?:e|ing)) (?:it|this|the matter) (?:up |further|higher|to court|(?:with|at|to) )`,
      like`${I_WILL} (?:contact(?:ing)?|inform(?:ing)?|writ(?:e|ing) to|complain(?:ing)? to) your (?:\w+ )?(?:ceo|boss|superiors?|head office|owner|board|trustees)\b`,
      like`${I_WILL} (?:go(?:ing)?|turn(?:ing)?|complain(?:ing)?|writ(?:e|ing)) to (?:the )?${COMPLAINTS}`,
      like`${I_WILL} (?:\w+ ){0,2}?review\b${GAP} on ${PUBLIC}|\breviewing you on ${PUBLIC}|\bscreenshots (?:will )?go (?:public|on|to)\b|\bname and shame\b|\bpublish or\b`,
      like`${I_WILL} (?:see to it that|make sure(?: that)?) (?:\w+ ){0,2}?${EVERYONE}${GAP}\bhow you\b`,
      like`\b(?:tell(?:ing)?|know|knows|hears?) (?:\w+ ){0,2}?how you (?:treat|treated) (?:me|candidates|applicants|people who)\b`,
      like`${WITHOUT_IT}${GAP}\bi (?:will |am |must |have to |am going to |will have to )?(?:be )?(?:(?:\w+ly|constrained to|forced to) )*${REPRISAL}`,
      like`\b(?:or|after that,?) i (?:will |am |am going to )?(?:just |be )*${REPRISAL}`,
      /\byou will (?:come to |live to |be )?(?:regret|sorry)\b/i,
      /\bi will (?:\w+ )?(?:sit there until|keep (?:calling|ringing|emailing) (?:you )?until|not leave (?:your \w+ )?until)\b/i,
      /\b(?:do not|never) contact me (?:ever )?again(?=[.!]*$)/i,
      /\bi would ?(?:not|never) (?:\w+ )?work for (?:you now|you if you (?:was|were))\b/i,
      like`${I_WILL} (?:mak|fil|lodg|submitt?)(?:e|ing) an? (?:\w+ )?(?:complaint|grievance|claim against)\b`,
      /\byou will (?:be )?hear(?:ing)? from my (?:\w+ )?(?:lawyer|solicitor|attorney|union)\b|\bmy (?:lawyer|solicitor|attorney|union(?: rep)?) will (?:be in touch|contact you|write to you)\b/i,
      /\bi will (?:keep|continue) (?:to )?(?:call|ring|e?mail|writ|phon)\w*(?: you)?,? (?:every|each|daily|until)\b|\bi (?:will|am) not (?:going to )?(?:stop|going away|go away|give up) until (?:i|you)\b/i,
    ],
    hint: [
      like`\bi (?:will|am|am going to)\b(?: \w+){0,3}? (?:writ(?:e|ing) to|call(?:ing)?|contact(?:ing)?|speak(?:ing)? to|giv(?:e|ing)|ask(?:ing)?|tell(?:ing)?|copy(?:ing)?) ${SUPERIOR}`,
      like`\b(?:copying|copied|(?:sent|sending) a copy of)(?: (?:in|of|this|it|to|also|now)){0,3} ${SUPERIOR}`,
      like`\byour (?:head office|boss|ceo|director|board|customers|regulars) (?:will|can) (?:read|hear|know|watch)\b|\bat the (?:agm|board)\b`,
      /\b(?:legal action|in the hands of my (?:lawyer|solicitor)|(?:my|a|an) (?:lawyer|solicitor|attorney)(?: friend)?|see you in court|labou?r court|tribunal)\b/i,
      like`\b(?:post|posting|put|putting|publish|publishing|writ(?:e|ing)|shar(?:e|ing)|reviews?)\b${GAP} on ${PUBLIC}|\b(?:\d+k|my) followers\b|\bdrafted a post\b|\b(?:leave|write|give) (?:you )?a (?:bad|negative) review\b`,
      like`${I_WILL} (?:\w+ ){0,3}?(?:tell(?:ing)?|warn(?:ing)?|inform(?:ing)?|let(?:ting)?|saying so to|see to it that|make sure)\b (?:\w+ ){0,2}?${EVERYONE}|\btold ${EVERYONE}${GAP}\b(?:elsewhere|not to|to avoid|never to)\b`,
      like`${WITHOUT_IT},? i (?:will|am going to|will have to|must)\b`,
      /\bor i am (?:out|off|gone|moving on|coming)\b|\b(?:after that|from then on),? (?:i (?:will|am|withdraw)|my (?:number|price|offer))\b/i,
      /\bi am coming (?:down )?there\b|\bi will (?:come|be) (?:to|in|at|outside) (?:the |your )(?:lobby|office|building)\b|\b(?:ask you|say it|speak) in front of (?:everyone|everybody|all|your (?:customers|staff|boss|team))\b/i,
      /\b(?:kept|keep|took|taken) (?:\w+ )?(?:screenshots|read receipts?|recordings?)\b/i,
      /\bit would be a shame if\b|\bwhat others (?:will|would) (?:say|think)\b|\bothers (?:hear|heard|knew|know) (?:how|about)\b|\bhow you (?:do business|do things|run a search|behave)\b/i,
      /\bdo not (?:bother (?:contacting|calling|writing|replying|answering)|contact me)(?=[.!]*$)/i,
      /\bi would ?(?:not|never) (?:work|sell \w+) for (?:you|a (?:firm|company|place) that)\b|\bcan explain to (?:me|your (?:board|boss))\b|\bi(?:'d| would) think (?:long and hard|very carefully|twice)\b/i,
      /\b(?:formal complaint|discriminat(?:ed against me|ion)|unlawful|breach of)\b|\bno wonder (?:that )?(?:you|your|people|nobody)\b|\byour (?:\w+ )?reviews\b|\bmake no mistake\b/i,
    ],
    unless: [...AT_WORK, AGREED, PRAISE],
  },
  {
    name: message('This sets an ultimatum.'),
    find: [
      /\bi (?:am )?(?:only )?(?:giving|give|gave) you (?:until|till|(?:one|two|three|\d+|a) (?:more )?(?:hours?|days?|weeks?)\b(?! (?:of|notice)))/i,
      /\bi will not (?:ask|say (?:it|this)|tell you) again\b/i,
      /\beither you (?:want|hire|take) me\b/i,
      /\b(?:your|this is your|one) (?:last|final) (?:chance|warning|opportunity to (?:answer|reply|respond))\b|\bmy (?:last|final) (?:warning|demand)\b|^final (?:reminder|notice|warning|request|demand)\b/i,
      like`\byou (?:only )?have(?: got| only)? (?:until|till) (?:\w+ ){0,2}?(?:noon|midnight|tomorrow|tonight|today|${WEEKDAY}|\d|the end)`,
      /\byou (?:only )?have(?: got| only)? (?:\d+|one|two|three|twenty-four|forty-eight) (?:more )?(?:hours?|days?|weeks?)(?:[.!]|$| (?:left )?to (?:answer|decide|tell|reply|make|give|confirm|respond|choose|hire))/i,
      like`\bif i (?:do|have|am) not (?:\w+ ){0,3}?(?:hear|get|receive|contacted|informed|heard|told|got)\b${GAP}\b(?:i (?:will|must) (?:be )?(?:\w+ly )?${REPRISAL})`,
      like`(?:^(?:so |now )?(?:tell|give|call|send|answer|reply|confirm|decide|make)|\bi (?:need|want|expect))\b${GAP}\b${DEADLINE}\b[^.?!]{0,40}?\bor (?:else|i (?:will|am))\b`,
    ],
    hint: [
      /\beither (?:i|there|you|we|tell|send|give|release) [^.?!]{0,80}\bor (?:i am|i will|there is|you will|you have|send|pay|give|tell|we are done)\b/i,
      /\b(?:take it or leave it|now or never|make up your mind|the clock is ticking|the conversation is over)\b|^your (?:call|choice|move)\b|\byour choice, but\b/i,
      /\bi am not (?:going to (?:keep (?:them|others) (?:on hold|waiting)|wait)|(?:the type|somebody|someone|a person) who (?:sits by|hangs about|waits))\b/i,
      /\bi (?:will not|can not|refuse to) (?:be kept waiting|hold (?:my|the) \w+ open|(?:keep waiting|wait) (?:any longer|much longer|forever|around|for people|for you))\b/i,
      like`\byes or no ${DEADLINE}|\b(?:my|this is (?:my|the)|your) (?:last|final) (?:reminder|chance|notice)\b`,
      /\b(?:not|non-?) ?negotiable\b|\bfinal offer\b|\bor i (?:will )?(?:go|take|accept|sign) (?:elsewhere|with|the other|theirs)\b/i,
    ],
    unless: [...OWN_DEADLINE, /\b(?:to|can|must|will) (?:use|enjoy|return|collect|visit)\b/i],
  },
  {
    name: message('This reads as a demand.'),
    find: [
      /^(?:please )?(?:answer|hire|choose|pick) me(?: (?:now|today))?[.!]/i,
      like`\bi (?:need|want|have a right|am entitled) to (?:know|hear)\b[^.]{0,20}\b${SOON}\b|\bi (?:have a right|am entitled) to (?:know|hear|an answer)\b`,
      /\byou (?:can|could|should|might) at least (?:answer|reply|tell|say|write|call|have|give)\b|\bat least have the\b/i,
      /\bi (?:had |'d )?expect(?:ed)? (?:better|more) (?:of|from) (?:you|an? |your|somebody|someone)/i,
      like`\bi (?:(?:do|must|have to|will) )?(?:demand|insist on|insist upon|require|deserve) (?:from you|that you|(?:to (?:know|have) )?${ANSWER})\b|\bi demand to\b`,
      like`\bi (?:will |fully |do )?expect (?:to (?:be (?:told|informed|contacted|hired)|hear (?:from you|back)|(?:have|receive|get) ${ANSWER})\b[^.?!]{0,60}\b(?:${SOON}|${DEADLINE})|${ANSWER} (?:from you|in|by|within|now|today|tonight|tomorrow|immediately)\b|you to (?:answer|reply|respond|tell|decide|hire|keep))`,
      like`\bi (?:need|want|must have) ${ANSWER}\b${GAP}\b(?:${DEADLINE}|${SOON})|\bi want your (?:\w+ )?${ANSWER}\b${GAP}\b(?:${DEADLINE}|${SOON})`,
      /\bi (?:need|want|require) you to (?:commit|decide|answer|reply|respond|hire|choose)\b/i,
      like`${ORDER}(?:answer|reply|respond|decide|revert|hire me) (?:me )?(?:immediately|at once|right (?:now|away)|today|now|this instant|without delay)\b`,
      like`\byou (?:must|have to|need to|had better|are (?:required|obliged) to) (?:(?:answer|reply|respond|decide)|(?:tell|call|give) me)\b[^.?!]{0,30}(?:\b${SOON}\b|\b${DEADLINE})`,
      like`\byou owe (?:it to me|me (?:that|an apology|the courtesy|at least|${ANSWER}))\b(?! no)`,
      /\b(?:will|am) not (?:going to )?(?:take|accept|taking|accepting) no for an answer\b|\bi will not accept (?:silence|a no|anything less)\b/i,
    ],
    hint: [
      like`\byes or no\b(?! questions?)|\bam i in or (?:not|out)\b`,
      like`\bi expect to be\b|\bi want (?:that )?[^.?!]{0,30}\byou (?:to )?(?:say|tell|give|answer|write)\b|\bi want to (?:hear|know) (?:which|whether|if|why)\b|\bi need you to\b`,
      like`${ORDER}(?:(?:tell|call|ring|answer|give|send) (?:me|something)|release (?:my|the)|confirm (?:my|the)|revert|reply|answer)\b(?:(?! and i\b)[^;]){0,40}\b(?:${SOON}|yes or no|${DEADLINE}|by return)\b`,
      like`${ORDER}(?:pick up the phone|call me|answer me|put it in writing)\b|\b(?:give me|yes or no,?) in writing\b|^(?:just |simply )tell me(?! to\b)`,
      like`^(?:\w+, )?(?:and )?you will (?:\w+ )?(?:let me have|oblige|tell me|give me|send me|inform me)\b`,
      /\byou (?:must|have to|need to|had better) (?:answer|reply|respond|decide|hire|choose|(?:tell|call|let|give) me)\b/i,
      /\bi am owed\b|\b(?:no more|no|without) excuses\b/i,
      /(?:^|[,;:] |\b(?:and|so|please|but) )do not (?:leave it a|keep me (?:waiting|hanging)|make me (?:beg|wait|chase|ask)|tell me|pass me on|play with me|waste)\b/i,
      /\blet me be (?:very |quite |perfectly )?(?:clear|frank|blunt|plain)\b|\bi will be (?:blunt|frank)\b|\btoo much to ask\b|\bis (?:it|that) (?:really )?so (?:hard|difficult)\b|\bam i to (?:understand|assume|conclude|take)\b|\bi can only (?:assume|conclude)\b/i,
    ],
    unless: [
      PLEA,
      NOT_ME,
      /\blet me know (?:if|when|whether) you (?:need|want|would|require|have)\b/i,
      /\b(?:do not|no need to|need not) (?:feel|think|worry|have|expect)\b/i,
      /\bif you (?:need|want|require|would like)\b|\bso (?:that )?i can (?:send|bring|arrange)\b|\bfrom (?:my|the|another)\b/i,
      ...OWN_DEADLINE,
    ],
  },
  {
    name: message('This lays blame on the reader.'),
    find: [
      /\b(?:have you no|where is your) (?:shame|respect|manners)\b|\byou (?:ought to|should) be ashamed\b|\byou are (?:simply |just |so )*(?:unprofessional|rude|a liar|liars)\b/i,
      like`(?<!\b(?:if|whether|not|case|think|thought|know|say|said) )\b(?:this|it|that|your (?:\w+ ){0,2}?(?:silence|behaviou?r|conduct|attitude|treatment)) (?:is|has been) (?:(?:just|so|really|very|quite|simply|highly|frankly|honestly|extremely|deeply|rather|completely|totally) )*${SHAMEFUL}(?=[.!,;]|$| and i\b| of you\b| that (?:you|i|no)\b| to (?:ignore|treat)\b| how you\b)`,
      like`\bi find (?:this|your \w+) (?:\w+ly )?${SHAMEFUL}(?=[.!,;]|$)|\byour (?:\w+ )?${SHAMEFUL} (?:\w+ ){0,2}?(?:silence|behaviou?r|conduct|attitude|treatment|company)\b|\bnot replying[^.?!]{0,60} is (?:\w+ly )?${SHAMEFUL}`,
      /\b(?:common|simple|basic|ordinary) (?:courtesy|decency|manners|politeness) to (?:answer|reply|respond|write back|tell me|call back)\b|\bhave the (?:common )?(?:decency|courtesy) to\b/i,
      /\b(?:no way to treat (?:people|me|candidates|applicants|some(?:one|body))|(?:disgusting|shameful|disgraceful|appalling) how you treat)\b|\bbeing treated like (?:dirt|rubbish|nothing|something|an idiot|a fool)\b/i,
      /\bi find it (?:\w+ )?(?:extraordinary|incredible|unbelievable|astonishing|ridiculous) that (?:i should have to|you (?:have|did|can|do) not|nobody|no ?one)/i,
      /(?<!not )\byou (?:have |are )?(?:(?:just|all|been|simply|completely) )*(?:ghost(?:ed|ing)|ignor(?:ed|ing)|string(?:ing)?|strung|left|leaving|wast(?:ed|ing)|kept|keeping) (?:me (?:hanging|in the dark|waiting for (?:weeks|months)|along|for|completely|again)|me[.!,]|my (?:time|e-?mails?|mails?|messages|calls))/i,
      /\bhow dare you\b|\bmake me beg\b|\bi am not a child\b|\bwho will take responsibility\b/i,
      like`\bi (?:have |had )?${GAVE_UP} [^.?!]{0,60}?\b(?:because of|on account of) (?:you\b(?!r)|what you (?:said|told|promised))`,
      /\bi have not (?:been )?(?:slept|sleeping|eaten) since(?=[.!]*$| (?:then|you|the interview))/i,
      /\bmy (?:\w+ )?(?:family|kids|children|wife|husband|mother) (?:is|are) (?:all )?(?:(?:counting|relying|depending) on (?:this|you|me getting)|suffering because of you)/i,
      /\b(?:a promise is a promise|because you gave me hope)[.!]*$/i,
      /\bi am (?:so |very |really |getting |rather )*(?:tired|sick|weary|fed up) (?:of|with) (?:waiting(?! (?:in|at|on|tables|for (?:my|the|a))\b)|asking|chasing you|your|being (?:ignored|lied)|the silence)/i,
      like`\b(?:this|that) is (?:now |already )?my ${OFTEN} (?:e-?mail|mail|message|attempt|request|reminder)\b`,
      like`\bi (?:have |had )?(?:now )?(?:written|wrote|emailed|mailed|called|rung|rang|asked|phoned)(?: to)? you ${TIMES}\b`,
      /\bi do not understand your silence\b|\bi am (?:\w+ly )?(?:disgusted|insulted|furious|appalled|losing patience|running out of patience)(?=[.!,]|$| (?:that|by|with|at) (?:you|your|the (?:silence|way)))/i,
      like`\bi am (?:\w+ly |very |so )*(?:disappointed|shocked|annoyed|frustrated|surprised|upset|hurt) (?:that )?you (?:have|did|could|can|do) not (?:even |yet )?${ANSWERED}|\bi am (?:\w+ly )?(?:disappointed|shocked|annoyed|frustrated) (?:in you\b|(?:by|with|at) your (?:silence|conduct|behaviou?r|attitude))`,
      /\bi have (?:been (?:(?:more than|very|extremely|quite) )?patient(?: with you\b|(?=[.!]*$)|(?<=(?:more than|very|extremely|quite) patient))|waited (?:long enough|far too long|too long))/i,
      like`\bwhy (?:have (?:you|your team)|has (?:nobody|no one|your team)) (?:not )?(?:been )?(?:${ANSWERED}|ignor)`,
      /\bi(?:'d| would) have expected (?:better|an? (?:reply|answer|call)|at least|to be (?:told|called|seen|informed))/i,
      /\bthe least (?:you|one|a|anybody|anyone|somebody) (?:\w+ ){0,2}?(?:can|could|might|should) (?:do|say|offer|write)\b/i,
      like`\b(?:do not you think i|i (?:think|believe|feel) (?:that )?i) (?:deserve|am owed) (?:${ANSWER}|better|rather better|to know|at least)\b`,
      /\b(?:is|was) (?:hardly |simply |really )?not (?:\w+ )?what i(?:'d| would)? expect(?:ed)? (?:from|of)\b|\bif you had any (?:decency|respect|manners|shame)\b|\byou (?:clearly |obviously )(?:do not (?:care|value|respect)|have no (?:respect|manners|intention))\b/i,
      /\bif i do not get (?:this|the) (?:job|position|post|role),? (?:i (?:will lose|do not know (?:what|how))|my (?:family|kids|children))\b|\byou are my (?:last|only) (?:hope|chance)\b/i,
    ],
    hint: [
      /\byou people\b|\bpeople like you\b|\b(?:people|a (?:man|woman|person)|some(?:one|body)) who can not (?:even )?(?:pick up|manage|answer|reply)\b|\bno manners\b|\bbad manners\b|\bnot serious\b|\bso-called\b/i,
      like`\b(?:this|it|that|which) is (?:\w+ )?${SHAMEFUL}\b(?! (?:of me|to)\b)|\bi (?:should|will) take it as a personal\b`,
      /\b(?:this is (?:the way|how)|is this (?:the way|how)) (?:a |you |your )|\bthe way i am (?:being )?treated\b|\b(?:i am|the way i am) being treated\b|\bhow you treat (?:people|me|us)\b|\b(?:treats?|behaves?) (?:\w+ )?(?:like (?:this|a local)|in this way)\b/i,
      /\b(?:look|looked|made|making) (?:me )?a fool\b(?! of myself)|\blead (?:\w+ )?(?:me|somebody|someone) on\b|\b(?:kept|keep|keeping) (?:me|someone like me) waiting\b|\bsat on your hands\b/i,
      /\b(?:wast(?:e|ed|ing) (?:my|each other's) time|my time is (?:valuable|precious|money)|who does that|does that mean anything to you|who gives me back|carry (?:a part of )?the responsibility)\b/i,
      like`\bi (?:have |had )?${GAVE_UP} [^.?!]{0,60}?\b(?:for you\b(?!r)|because of (?:this|that)|so you|and you\b)|\b(?:on that word|on th(?:is|at) basis|on the (?:basis|strength) of (?:that|this|what you)|because of you)\b`,
      /\bmy (?:rent|bills) (?:is|are) late\b|\bhow long (?:do|must|am) i (?:have to |supposed to )?(?:wait|beg)\b|\bafter (?:all|everything) (?:the (?:time|work|effort|hours)|(?:that )?i (?:have )?(?:did|done|put|gave|given|invested))\b/i,
      like`\bi (?:have )?(?:now )?(?:called|rung|rang|written|wrote|emailed|mailed|asked|phoned|come to your office)(?: \w+)? ${TIMES}\b|\b(?:write|written|ask|asking|call) (?:to |you )*for the ${OFTEN} time\b|\bthis makes (?:three|four|five|six)\b|^${OFTEN} (?:request|reminder|email|attempt)\b`,
      /\b(?:heard (?:nothing at all|sweet)|not (?:a|one) (?:single )?word|zero communication|no person responds|nobody has come|nobody is picking)\b|^silence\b/i,
      /\byou sat there\b|\bi have had enough[.!]*$|\bi have been patient\b|\bi am (?:\w+ly )?shocked\b|\bi fail to (?:understand|see)\b|\bwhat is taking (?:you )?so long\b|\bhave you forgotten (?:me|about me)\b|\bdid you (?:just )?(?:forget|think i)\b|\bi(?:'d| would) have (?:thought|expected)\b|\bnot to have heard\b/i,
      /\bas per my (?:last|previous|earlier)\b|\bhow (?:could|can) you\b|\b(?:have you|do you have) any idea\b|\bhow would you (?:like|feel)\b|\bwith all due respect\b|\bafter (?:what|all) you (?:said|promised|told)\b|\bi was (?:\w+ )?(?:promised|guaranteed)\b|\b(?:do not let me down|i beg you(?! to (?:believe|accept))|i am begging)\b/i,
      /\b(?:my (?:life|future|family)|everything) (?:now )?(?:depends|rests|hangs) on (?:this|you|your)\b|\byou said [^.?!]{0,40}\b(?:that was|it is now|it has been) [^.?!]{0,20}\b(?:days|weeks|months)\b/i,
    ],
    unless: [
      ...AT_WORK,
      SORRY,
      /\bof me\b|\bof myself\b|\bwithout being\b|\bnot (?:\w+ ){0,3}(?:rude|disrespectful|disappointed|unprofessional)\b|\bpleasantly\b/i,
    ],
  },
  {
    name: message('This flatters or boasts to press for a yes.'),
    find: [
      /\bno(?:body| one|(?: other)? (?:candidate|applicant|person))(?: else)? (?:comes close to me|is (?:as \w+ as|better than) me|(?:can|could) (?:do|match) what i)\b/i,
      /\byou can not (?:do without|afford (?:not to hire|to lose)) me\b|\byou need me (?:\w+ ){0,3}more than i need you\b|\bi am doing you a (?:\w+ )?favou?r\b/i,
      /\byou (?:will|would) (?:not|never)(?: ever)? find (?:anyone|anybody|someone|somebody) better\b/i,
      /\byou(?:'d| would) be (?:crazy|mad|foolish|a fool|stupid|silly|making a (?:big |huge )?mistake) (?:not to (?:hire|take|choose|give)|to (?:pass|turn me|say no|let me|lose))|\b(?:hiring|choosing|picking) (?:anyone|anybody|someone|somebody) else (?:would|will) be\b|\bmistake (?:not to hire|to reject|to pass on) me\b/i,
      /\bi know (?:that )?you will (?:make|do) the right\b(?![^.?!]{0,40}\b(?:whoever|whatever|either way)\b)/i,
      /\byou are (?:far |much )?too (?:smart|clever|intelligent|wise) (?:\w+ ){0,2}?(?:not )?to (?:pass|miss|let|turn|choose|hire|overlook)\b/i,
      /(?<!\b(?:if|whether|that|know|think|hope|believe) )\bi am the (?:guy|only (?:person|candidate))(?:[.!]|$| for (?:you|this|the))/i,
      /\b(?:somebody|someone|a (?:person|manager|leader|woman|man)) (?:as|so) (?:\w+ ){1,3}as you (?:will|must|can not) (?:surely |certainly )?(?:see|know|understand|recogni[sz]e|agree|choose)\b/i,
      /(?<!\b(?:if|whether) )\b(?:the|this) (?:job|position|post|role) (?:is|should be) (?:rightfully |rightly )mine\b|\bi have (?:more than )?earned (?:this|the) (?:job|position|post|role)\b/i,
    ],
    hint: [
      /\band you know it\b|\byou know it and i know it\b|\bdoing you a (?:\w+ )?favou?r\b/i,
      /\byou (?:will|would) (?:not|never)(?: ever)? find (?:an?|another|any)\b|\bthere are (?:maybe |only |perhaps )?(?:five|four|three|two|a handful) of us in (?:the|this)\b/i,
      /\b(?:all of them|they) (?:move|pay|answer|decide) (?:faster|quicker)\b|\bsomeone with my\b|\ba (?:candidate|person|man|woman) (?:of my|with my)\b/i,
      /\byour loss\b|\bit would be (?:a mistake|foolish|madness|crazy) (?:not to|to)\b/i,
    ],
    unless: [/\bthank\b/i],
  },
];

/** Words that are nobody's name or abbreviation: in capitals they shout. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `urgent urgently now please must need needs immediately today tonight tomorrow never always very really extremely not still nothing everything delay delays answer reply respond decision decide
waiting wait again already yesterday weeks months days hours free seriously finally only every very want hire hired me you your my this that these those what why when where how who the and but with from have has had
will would should could cannot dont because before after about love loved thank thanks hello interview job offer best perfect amazing excited so too much more most all any no yes just soon quickly long enough time important attention regret stop tell told call called promised
think know feel believe hope one last chance final notice warning third second request revert asap`.split(/\s+/),
);
