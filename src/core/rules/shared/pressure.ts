import { message, type Message } from '../../text/message';

/** One way of putting pressure on a reader: phrases that do, and company in which they do not. */
export interface Pressure {
  readonly name: Message;
  readonly find: readonly RegExp[];
  readonly unless?: readonly RegExp[];
}

const ANSWER =
  '(?:an? |the |your |my |some )?(?:(?:straight|clear|final|definite|definitive|firm|immediate|prompt|written|honest|confirmed|proper|quick) )*(?:answers?|repl(?:y|ies)|responses?|decisions?|yes or (?:a )?no|commitment|confirmation|explanation|resolution|update|word)';
const DEADLINE =
  '(?:by|before|until|till|no later than|within|in) (?:the )?(?:end of|close of|noon|midnight|cob|eod|tomorrow|tonight|today|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d|(?:two|three|24|48|twenty-four|forty-eight) (?:hours|days))';
const SOON =
  '(?:today|tonight|now|right now|right away|immediately|at once|tomorrow|this instant|this minute|without (?:any )?(?:further )?delay)';

/** A deadline that others have set the writer, told as a fact or a plea. */
const OWN_DEADLINE: readonly RegExp[] = [
  /\b(?:another|other|second|competing) (?:offers?|compan(?:y|ies)|employers?|firms?|positions?|roles?|processes)\b.*\b(?:if|would|could|please|hope|grateful|appreciate|help|wonder|possible|let you know)\b/i,
  /\b(?:they|who) (?:have |'ve )?(?:asked|need|want|expect|are waiting|gave|given)\b/i,
  /\bi (?:need|have|must) to (?:give|let|tell|answer|reply to|respond to|get back to|decide|accept) (?:them|him|her|it|on it)\b/i,
];

const PLEA =
  /\b(?:would (?:you|it|be|greatly|really|very)|could you|might|if (?:at all )?possible|grateful|appreciate|no (?:rush|pressure|hurry)|whenever)\b/i;
const NOT_ME = /\b(?:not|n't|never|no need to|without) (?:\w+ ){0,2}(?:demand|insist|expect|press|push|pressure|rush)/i;

export const PRESSURE: readonly Pressure[] = [
  {
    name: message('This reads as a threat.'),
    find: [
      /\bit would be a shame if\b|\bwhat others (?:will|would) (?:say|think)\b|\bothers (?:hear|heard|knew|know) (?:how|about)\b/i,
      /\b(?:hate|have|forced|obliged|need|happy|prepared|going) to (?:have to )?(?:escalate|complain|report)\b|\bi (?:will|shall|'ll) (?:escalate|complain|report)\b/i,
      /\b(?:contact|contacting|write to|writing to|call|calling|speak to|speaking to|take this to) your (?:ceo|boss|manager|superiors?|head office|director|board|owner)\b/i,
      /\bi (?:will|shall|'ll) (?:know|find out) why\b|\bdeserves (?:its|their) reputation\b|\bdon't bother (?:contacting|calling|writing|to)\b/i,

      /\b(?:legal action|(?:my|a|an|our) (?:lawyer|solicitor|attorney)|attorney friend|take (?:this|it|the matter) (?:further|higher|to court)|sue you|small claims|tribunal|ombudsman|lawsuit)\b/i,
      /\b(?:review sites?|glassdoor|trustpilot|bad review|negative review|go(?:ing)? public|name and shame|my followers|\d+k followers|let(?:ting)? my network know|post(?:ing)? (?:about (?:it|this|you|your)|on (?:linkedin|twitter|social))|drafted a post|publish or)\b/i,
      /\b(?:will|shall|'ll|going to|about to|happy to) (?:\w+ ){0,2}(?:tell|warn|inform) (?:everyone|everybody|people|others|my network|all my|the (?:press|papers?))\b/i,
      /\btold (?:everyone|everybody|people|all my \w+)\b.*\b(?:elsewhere|not to|to avoid|never to)\b/i,
      /\b(?:failing that|or else|otherwise),? i (?:will|shall|'ll|would|am going to|'m going to|must|will have to|have to)\b/i,
      /\bor i (?:will|shall|'ll|'m going to|am going to|walk|withdraw|take my)\b/i,
      /\byou(?: will|'ll)? (?:(?:will |'ll )?(?:come to |live to |be )?(?:regret|sorry))\b/i,
      /\b(?:raise it at the (?:agm|board)|report (?:you|this|it) to|write to your (?:ceo|boss|head office|director|board)|copying your|go over your head|your (?:head office|boss|ceo) will (?:read|hear|know))\b/i,
      /\bi (?:will|shall|'ll) (?:\w+ )?(?:come to (?:the|your) office|sit there until|keep (?:calling|ringing|writing|emailing)|be (?:calling|ringing) (?:you|your)|call (?:you )?every)\b/i,
      /\byour call how you want to play\b/i,
    ],
    unless: [
      /\b(?:customers?|clients?|patients?|tenants?|parents?|they|who|neighbours?|neighbors?) (?:\w+ )?(?:threaten|threatened|threatens|took|take|demanded)\b/i,

      /\b(?:legal action|tribunal|lawsuit|ombudsman)s?\b.*\b(?:we (?:discussed|talked)|you (?:mentioned|described)|role|experience|worked)\b/i,
      /\bas (?:a|an) (?:lawyer|solicitor|attorney)\b/i,
      /\bmy (?:lawyer|solicitor|attorney) (?:training|background|friends?)\b/i,
    ],
  },
  {
    name: message('This sets an ultimatum.'),
    find: [
      /\bi(?:'m| am) (?:only )?giving you (?:until|till|one|two|\d+|a)\b|\bi (?:give|gave) you (?:until|till)\b/i,
      /\bi (?:will not|won't|shall not|shan't) (?:ask|say (?:it|this)|tell you) again\b/i,
      /\beither you (?:want|hire|need|take|answer|tell|decide)\b|\bhire me or\b/i,

      /\b(?:your|my|this is (?:the|my|your|a)|one) (?:last|final|only) (?:chance|warning|opportunity to (?:answer|reply|respond)|notice|reminder|time (?:that )?i (?:ask|write))\b/i,
      /\byou(?: have|'ve| have got|'ve got) (?:until|till|\d+ (?:hours|days)|(?:one|two|three|twenty-four|forty-eight) (?:hours|days|more days)|one (?:day|week))\b/i,
      new RegExp(
        `\\bif i (?:do not|don't|have not|haven't|am not|'m not) (?:\\w+ ){0,3}(?:hear|get|receive|contacted|informed|heard|told|got)\\b.*\\b(?:i (?:will|shall|'ll|must|have to|am going to|'m going to)|consider|assume|take it|withdraw)`,
        'i',
      ),
      /\bunless (?:i|you|it|this|the matter)\b.*\b(?:i (?:will|shall|'ll|am|must|withdraw)|first)\b/i,
      /\b(?:after that|from then on),? (?:i |my (?:number|price|offer))/i,
      /\b(?:take it or leave it|now or never|the clock is ticking|make up your mind|it's me or)\b/i,
      /\bi(?:'m| am) (?:not )?(?:going to|gonna) (?:keep (?:them|others) (?:on hold|waiting) (?:on your behalf|for you)|wait (?:any longer|forever))\b/i,
      /\bi (?:will not|won't|cannot|can't|refuse to) (?:wait|be kept waiting|keep waiting) (?:any longer|much longer|forever|around)\b/i,
      /\byour (?:choice|move)\b.*\bby\b/i,
    ],
    unless: [
      ...OWN_DEADLINE,
      /\bthe clock is ticking\b.*\b(?:for|on) (?:the|my|our)\b/i,
      /\byou have (?:one|two|three|\d+) (?:weeks?|days?) (?:of|off|for|to)\b/i,
    ],
  },
  {
    name: message('This reads as a demand.'),
    find: [
      /^(?:please )?(?:answer|hire|call|choose|take|pick) me(?: (?:now|back|today))?[.!]|\bdo the right thing\b/i,
      /\bi (?:need|want|have a right|am entitled|'m entitled) to (?:know|hear|an answer)\b[^.]{0,20}\b(?:now|today|tonight|immediately|right away|at once)\b|\bi (?:have a right|am entitled|'m entitled) to\b/i,
      /\b(?:you )?(?:can|could|should|might) at least (?:answer|reply|tell|say|write|call|have|give)\b|\bat least have the\b/i,
      /\bi (?:had |'d )?expect(?:ed)? (?:better|more) (?:of|from)\b|\b(?:without fail|no excuses|no more excuses)\b/i,

      new RegExp(`\\bi (?:demand|insist on|insist upon|require|am owed|deserve) (?:to |that |${ANSWER})`, 'i'),
      new RegExp(
        `\\bi(?:'ll| will| shall| fully| do)? expect (?:to (?:be |hear|have|receive|get)|${ANSWER}|you to|that you)`,
        'i',
      ),
      new RegExp(`\\b(?:i|we) (?:need|want|must have) ${ANSWER}\\b.*\\b(?:${DEADLINE}|${SOON})`, 'i'),
      /\bi (?:need|want|require) you to (?:commit|decide|answer|reply|respond|confirm|tell|call|hire|choose)\b/i,
      /\bi want (?:to (?:know|hear)|an? (?:straight )?(?:answer|yes))\b.*\b(?:by|now|today|tonight|tomorrow)\b/i,
      new RegExp(
        `(?<!\\b(?:my|an|the|their|your|any|no|to|you|we|they|will|'ll|would|could) )\\b(?:confirm|answer|reply|respond|decide|revert|tell me|let me know|call me|get back to me)\\b[^.]{0,40}\\b(?:${SOON}|by (?:\\d+|tonight|today|tomorrow|noon|close of business))(?: today)?\\b`,
        'i',
      ),
      /\b(?:just|simply) (?:tell me(?! to\b)|answer me|say (?:yes|no)|hire me|decide)\b/i,
      /\byou (?:must|have to|need to|had better|'d better|are (?:required|obliged) to) (?:\w+ )?(?:answer|reply|respond|decide|tell|let|hire|choose|confirm|call|give|make)\b/i,
      /\byou owe (?:me|it to me|us)\b/i,
      /\b(?:am i in or (?:not|out)|either tell me|yes or no\?|put it in writing)\b/i,
      /\bdon't (?:leave it|keep me|make me|tell me that you|bother)\b/i,
      /\bi (?:must|have to) insist\b/i,
    ],
    unless: [
      /\blet me know (?:if|when|whether) you (?:need|want|would|require|have)\b/i,

      PLEA,
      NOT_ME,
      /\b(?:don't|do not|no need to|needn't|need not) (?:feel|think|worry|have)\b/i,
      ...OWN_DEADLINE,
      /\b(?:do not|don't) expect\b/i,
      /\b(?:customers?|patients?|clients?|the (?:role|job|position|team)) (?:who )?(?:demand|expect|need|require)/i,
    ],
  },
  {
    name: message('This lays blame on the reader.'),
    find: [
      /^you people\b|\byou people (?:are|have|do|never|said|told|think|should|must|can)\b|\bno manners\b|\b(?:have you no|where is your) (?:shame|respect|manners)\b/i,
      /\byou(?: had|'d| have|'ve)? (?:promised|swore|gave me (?:your word|hope))\b[^.]*\b(?:promise|still|nothing|never|yet|broke|word|hope)\b|\bbecause you gave me hope\b|\ba promise is a promise\b/i,
      /\b(?:tired|sick|weary) of (?:waiting|asking|chasing|your|being|this|the silence)\b|\b(?:strung|string(?:ing)?|led|lead(?:ing)?) (?:me |us )?(?:along|on)\b[^.]*[.!]|\bmy time is (?:valuable|precious|money)\b/i,
      /\b(?:not (?:one|a single)|without a|no) (?:single )?(?:word|line|reply|answer|call|email) (?:from you|from anyone|since|in all)\b|\bstill waiting\s*!/i,
      /\bi(?: have|'ve)? (?:cancell?ed|turned down|passed up|rejected|refused|declined|quit|gave up|given up) [^.]{0,60}\b(?:for (?:you|this)|because (?:of )?you|so you|and you)\b/i,
      /\b(?:family|kids|children|wife|husband|mother) (?:is|are) (?:counting|relying|depending|waiting) on\b|\bmake me beg\b|\bhow long (?:do|must|am) i (?:have to|supposed to)? ?(?:wait|beg)\b/i,

      /\bthe least (?:you|one|a|that you|anybody|anyone|somebody|any)\b/i,
      /\b(?:common|simple|basic|ordinary) (?:courtesy|decency)\b|\bhave the (?:decency|courtesy)\b/i,
      /\b(?:unprofessional|disrespectful|unacceptable|discourteous|a disgrace|disgraceful|outrageous|appall(?:ed|ing)|rude|insulting|an insult)\b/i,
      /\b(?:ghosted|ghosting|ignored|ignoring|stringing|strung) (?:me|my|us)\b|\bleft? me (?:hanging|in the dark)\b|\bleave me (?:hanging|in the dark)\b|\bkept me waiting\b|\bkeep(?:ing)? me waiting\b/i,
      /\b(?:waste|wasted|wasting) (?:of )?(?:my|each other's) time\b/i,
      /\b(?:who does that|how dare you|no way to treat|how you treat (?:me|candidates|applicants|people who apply)|treats? (?:people|candidates|applicants) (?:like|this))\b/i,
      /\bi (?:turned (?:down|away)|gave up|lost|sacrificed|refused|declined) [^.]{0,60}\b(?:because of (?:you|what you)|on account of you|for you|for this (?:job|role|position)|on the strength of)\b/i,
      /\bi (?:have not|haven't|can't|cannot|could not) (?:been )?(?:sleep(?:ing)?|slept|eaten|eat)\b/i,
      /\b(?:still (?:no|not (?:a|one|any)|nothing)|not one|not a (?:single )?|zero|no) (?:word|reply|answer|response|communication|email)(?: from you)?\s*[!?]/i,
      /\bi (?:am|'m) (?:honestly |frankly |really |very |deeply |extremely |quite )?(?:shocked|disgusted|insulted|offended|furious|fed up|sick of|sick and tired|losing patience|running out of patience)\b/i,
      /\bi (?:am|'m) (?:honestly |frankly |really |very |deeply |extremely |quite )?(?:disappointed|frustrated|annoyed|upset|surprised|hurt) (?:that |by |with |at )?(?:you|your|the (?:silence|lack|delay)|how long|not to have)\b/i,
      /\bi(?:'ve| have) (?:been (?:very |more than |quite |extremely )?patient|waited (?:long enough|far too long|too long))\b/i,
      /\bafter (?:all|everything) (?:the (?:time|work|effort|hours)|(?:that )?i(?:'ve| have)? (?:did|done|put|gave|given|invested))\b/i,
      /\b(?:this is|that's) (?:my|the) (?:third|fourth|fifth|sixth|\d+(?:rd|th)) (?:e-?mail|message|letter|attempt|request|time|reminder)\b|\bi(?:'ve| have) (?:now )?(?:written|emailed|called|rung|asked|phoned) (?:(?:to )?you )?(?:three|four|five|six|seven|several|many|countless) times\b/i,
      /\b(?:why (?:have|has) (?:you|nobody|no one|your team)(?: not|n't)?|why haven't you|have you forgotten|did you (?:just |simply )?forget|did you think i)\b/i,
      /\bfail to (?:understand|see) (?:the|why|what)\b|\bwhat(?:'s| is) taking (?:you )?so long\b|\b(?:surprised|shocked) that it(?:'s| is) taking\b/i,
      /\bi(?:'d| would) have (?:expected|thought) (?:to be |you |that you |a company |better |more |at least )/i,
      /\bi don't know how you treat\b|\bnothing moves in your office\b|\bnobody (?:is|has) (?:picking|answer|repli|bother)/i,
      /\b(?:don't|do not) you think i deserve\b|\bi (?:think|believe|feel) (?:that )?i deserve (?:an answer|a reply|better|to know|at least)\b/i,
      /\bmy (?:kids|children|family|wife|husband|rent|bills)\b[^.]*\b(?:depend|count|rely|waiting|late|because of)\b/i,
    ],
    unless: [
      /\b(?:rude|unprofessional|inconsiderate|insulting) of me\b/i,
      /\btired of (?:being|waiting) (?:in|at|for) (?:my|the|a)\b/i,

      /\b(?:rude|disrespectful|unprofessional|unacceptable|insulting|outrageous|appalled) (?:customers?|guests?|callers?|clients?|patients?|drivers?|behaviou?r of)\b/i,
      /\b(?:pleasantly|delighted|not|n't|never|hope i am not|don't want to (?:be|seem|appear)|without being) (?:\w+ ){0,3}(?:surprised|rude|disrespectful|disappointed|wast|unprofessional|be disappointed)\b/i,
      /\b(?:apologi[sz]e|sorry|excuse me|forgive me|i know you are busy|you must be busy)\b/i,
    ],
  },
  {
    name: message('This flatters or boasts to press for a yes.'),
    find: [
      /\bno(?:body| one| other (?:candidate|applicant|person))(?: else)? (?:comes close|is (?:as|better|half as|more)|can (?:do|match)|matches|could (?:do|match))\b|\band you know it\b/i,
      /\byou (?:cannot do without|can't do without|can't afford (?:not|to lose)) me\b/i,

      /\byou(?: will not|'ll not|won't| would not|'d never| will never|'ll never| won't ever) find (?:a |an |any)?(?:\w+ )?(?:better|anyone|anybody|someone|somebody|another|one)\b/i,
      /\b(?:you(?:'d| would) be (?:crazy|mad|foolish|a fool|stupid|silly|making a (?:big |huge )?mistake)|(?:hiring|choosing|picking) (?:anyone|anybody|someone|somebody) else (?:would|will) be|(?:big|huge|grave) mistake (?:not to|to (?:pass|reject)))\b/i,
      /\b(?:somebody|someone|a (?:person|manager|leader|woman|man|company)) (?:as|so) (?:\w+ ){1,3}(?:as you )?(?:will|would|must|surely|cannot|can't) (?:surely |certainly )?(?:see|know|understand|recogni[sz]e|agree|make|choose)\b/i,
      /\bi know (?:that )?you(?:'ll| will) (?:make|do) the right\b|\byou(?:'re| are) (?:far |much )?too (?:smart|clever|intelligent|wise|kind|good) (?:a \w+ )?(?:not )?to\b/i,
      /\bi(?:'m| am) the (?:guy|one|only one|only (?:person|candidate)|man|woman)(?:\.|!|$| (?:for|you))/i,
      /\byou know it and i know it\b|\bwhat justification there could be\b|\bi don't explain my\b/i,
      /\b(?:there (?:are|is) (?:maybe |only |perhaps )?(?:five|four|three|two|a handful|no(?:body| one))) (?:of us|better|else)\b/i,
      /\b(?:all of them|they) (?:move|pay|answer|decide) (?:faster|more|better|quicker)\b/i,
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
