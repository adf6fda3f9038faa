import type { Vetoes } from '../wordings';

export const vetoes: Vetoes = {
  'an offer of help': `
    (if|should|whenever|in case|when|unless|where) (you|he|she|they|either of you|anybody|anyone|someone|the *2|your *2|hr *1) *3 (need|needs|require|requires|want|wants|wish|like to see|like more|like another|like any|like a|like me|like it|like them|like further|prefer|easier|questions|question|queries|concerns|doubt|doubts|care to|care for|unreadable|lost|hard to|interest|helps|assist|missing|ever) !(more time|longer|time|to (decide|hire|go|move|choose|proceed|take|bring|continue|offer)|that|me (or|to (start|join)|for|on)|me $|a few more days|news)
    (if|should|in case|when|unless|whether) (there|anything|any|something|further|additional|other|more) *2 (anything|else|other|any other|any further|any more|any (questions|documents|information|details|gaps|doubt|problem|issue|part|paperwork)|questions|missing|unclear|documents|information|details|paperwork|required|needed|necessary|part|lost|wrong|need|i can|you need|a problem|references) !(you (can|could|are able)|about|on|regarding|concerning|as to)
    (if|should|in case) (it|that|this|they) (would|will|is|be|are|should)? *2 (help|helps|useful|handy|easier|helpful|of use|of interest|any use|any help|all right|arrive|hard)
    (does|do|did|is) not (work|open|arrive|start|load)
    (will|would) not (work|open|arrive|start|load)
    (if|should|whenever) you would *1 (like|need|care|want|appreciate|find) !(to (proceed|move|go|take|hire|continue|offer)|me (to (start|join)|for))
    (if|should|whenever) you (need|require|want|wish|like) !(to (tell|let|inform|share)) *2 (any|more|anything|further|some|to see|to have|me to|a copy|it|them|additional|my|other|references|originals)
    (feel|please) free (to)?
    (let me know|tell me|say so|shout|holler|just ask|say the word|give me a shout) and i (will|can|shall|would|am)
    (is|are|does|do|did|has|have) not *1 (open|opening|work|working|arrive|arrived|load|loading|readable|attached|reach|reached)
    (not|never) *1 hesitate
    (anything|something|something else|what) *2 (else|more|further|other) *1 (i|that|you|from|needed|missing|required|is|we)
    if i can *2 (be|help|provide|do|answer|send|offer|assist|clarify)
    (be|am|are) (at|of) (your|any|further)? *1 (disposal|disposition|service|help|assistance)
    (can|may|could) be (reached|contacted|found|called)
    you can (reach|call|contact|find|ring|email|get)
    (available|free|around|here) (for|to) (answer|any|further|discuss|a|questions)
    (needs|need) clarifying
    as you (make|weigh|consider|work|finalise|finalize|deliberate|near|move|decide|go through|think)
    while you *1 (make|weigh|consider|decide|deliberate|think|ponder|mull)
    (help|aid|assist|assistance|use|support) *2 (with|you|your|in|to you) *4 (decision|decide|deciding|deliberations|reaching|making|choice|choosing|process|finding)
    (in|for) (reaching|making) (a|your) decision
    (just|only|you|please|then) say when !(you|the|i|they|it|a|that)
    (name|pick|choose|say|tell me) (a|the|any|your) (day|date|time|hour|evening|afternoon) and (i|we)
    (need|needed|useful|helpful|want) *1 (it|them|this)? *1 for (your|the) (decision|process|next|file|selection|deliberations)
  `,
  'no request is made': `
    no (need|reply|answer|response|obligation|necessity|action) *1 (to|for|needed|required|necessary|expected|from)
    there is no (need|hurry|rush) (to|for|about|with|on)
    (not|never|needn|without) *1 (need|have|feel|feeling|expect|expecting|ask|asking|chase|chasing|fish|fishing|require|trouble|bother|bothering|reply|looking for|seek|seeking|pressing|after|bug|nag|pester|hassle|writing to ask|here to ask|chasing|hoping to hurry|a chaser|another request|a nudge|a reminder|expected|hoping for|mean to ask|worry|be asking) !(to (rush|press|pester|bother|hurry|put)|for promises|you to hurry|because|it)
    (nothing|anything) *3 (needed|required|to do|i need|from you|necessary|for you to)
    (isnt|is not|not) (a|another|me) *1 (chaser|nudge|chasing|request|reminder|asking)
    take (all the|your|as much|as long) *1 (time|as)
    (no|not any|zero|not in any|in no|there is no) (hurry|rush|pressure)
    (will|shall|do|did|am|would) not *2 (checking|watching|fishing|hinting)
    (will not|would not|wouldnt|shall not) *1 (ask|bug|bother|pester|press|nag)
    not want to (know|hear)
    (in|at) your own (good)? time
    not (a|the) word about
    without (asking|expecting)
    (joked|promised|swore|resolved|told) *4 (would not|will not|every candidate|not to|writes)
  `,
  'what somebody else said': `
    (you|she|he|they|colleague|who|somebody|someone|website|manager|recruiter|assistant|one of you|letter|email|mail|secretary|agency|hr|it) (had|have|also|both|once|kindly|then|did|very|all|already|has|were good enough to|clearly)? *1 (said|told|mentioned|promised|wrote|explained|joked|warned|indicated|estimated|advised|informed|assured|stated|suggested|anticipated|outlined|laid out|asked|wanted|wished|says|tells|reckoned|reckons|asking|asks|thought|hoped|expected)
    (was|were|been|am) (told|informed|advised|promised|assured|given to understand|asked|led)
    ^ as (you (said|told|mentioned|explained|promised|know|indicated|suggested|advised)|discussed|agreed|mentioned|promised|explained|said|advised)
    (to|in answer to) (answer|your) *1 (question|query)
    (he|she|they|who|it) (told|let|kept|informed|asked) me
    ^ (i|we) (do|can|also|fully|well|quite|have|did|am|just|completely|already)? (understand|gather|know|see|realise|realize|note|noted|noticed|saw|read|heard|aware|suppose|guess|imagine|remember) (that|the|this|these|you|from|it|there|your|a|decisions|how|things|of the|not)
    (tell|wish|remind) *1 (maria|him|her|them)
  `,
  'already done': `
    (thank|thanks|thx|cheers|gratitude|ta|indebted) (you|so|very|much|again|a lot|once|more|to|both|all|sincerely|most|kindly|sir|madam)? *3 for !(letting me know (if|whether|when))
    (thank|thanks|thx|cheers|gratitude|ta|indebted) *4 (for|that|about) *5 (letting|telling|informing|updating|getting|outcome|answer|reply|response|email|mail|message|letter|call|note|decision|offer|update|feedback|keeping|calling|ringing|writing|coming|sharing|outlining|explaining|walking|giving|taking|having|considering|interview|interviewing|opportunity|time|choosing|selecting|shortlisting|inviting|news|result|patience|showing|going|moving|seeing|meeting|being|making|words|everything)
    ^ (i|we)? (really|do|very much|truly|also|so|greatly|much|sincerely)? appreciate (you|your|the|that)
    (am|was|are|is|were|remain) (so|very|really|truly|also|most|deeply|ever)? (grateful|thankful|happy|glad|pleased|obliged|indebted) (for|about|that|to have|of|to you for) (the|our|your|a|you|i|having)
    (so|very) (happy|glad|pleased) (that|to have)
    appreciated (hearing|learning|you|your|the|how|being)
    (was|were|am|is|been|are) (so|very|really|truly|also|most|sorry|deeply)? *1 (glad|happy|pleased|sorry|delighted|sad|nice|lovely|great|good|relieved|fascinated|surprised|heartened|disappointed|thrilled|saddened|touched|impressed|intrigued|interesting|wonderful|encouraged|amazed|struck) *1 (to|when|by|that|with|at) (hear|learn|know|read|see|hearing|learning|how|the|your|you)
    (respect|accept|understand|regret|admire|applaud|support|respected|understood|welcome|accepted) (your|this|that|the) *2 decision
    (agree|disagree|think|live) *1 (with)? (your|this|that|the) decision
    (received|got|read|seen|i have) (your|the) *2 (decision|answer|reply|email|letter|update|rejection|message)
    (now that|since) you have (decided|made|chosen|picked)
    (disappointed|sad|sorry|regret|pity|shame) *3 (about|that|at|with|by|not|the|to)
    (telling|letting) me (that|know that|down|so|about)
    (well|all|very) (clear|settled|explained|aware)
    (reconsider|change your mind|decision changes|changes your mind)
    congratulations
    (was|had been|were) hoping for (a different|another|a better|the other)
    (was|were) *1 content to
  `,
  'a decision of the writer': `
    (my|our|his|her) (own|final|first|hard|difficult|last|personal|short|honest)? (decision|decisions|choice|answer|mind|response|reply|verdict|conclusion|timescale|timeline)
    (my|our|his|her) (own|exam|visa|blood|test|relationship|marital|residence|immigration|driving|english|recent|best|trial|shift|latest) *1 (results|result|status|update|outcome|progress|feedback)
    (i|we) (have|had|did|will|would|must|should|could|can|do|may|might|still|think)? (just|then|also|finally|now|already|never|not|always|recently)? (decide|decided|chose|choose|chosen|made|make|picked|settled|opted|select|selected|hired|hire|appointed|pick|went with|reached|filled|conclude|concluded|determined|recommend) !(it|bold|the cut|the (grade|list|shortlist|team|next|final|second|interview|first)|through|to the next|my (plans|travel)|sure|plans|for)
    (i|we) (will|would|shall|can|may|could|am|will be happy to) *3 (let|tell|inform|update|keep|ring|call|send|give|write to|share with|notify|text|email) (you|him|her|them)
    i promise to
    (give|giving|send|have|tell) you my (decision|answer)
    (need|want|await|expect|waiting|ask|asked) (for)? my (decision|answer|reply)
    me *2 until *4 to (decide|reply|answer|choose|say)
    (may|can|could|might|if) (i|we) *2 (have|ask|get|take|took|had) *2 (until|till|another|more|further|longer|some|few|a|the) *3 to (decide|consider|choose|think|weigh|answer|reply|make (my|our|a|up))
    (give|allow|grant|leave|spare) (me|us) *1 (until|till|another|more|further|longer|some|few|a|the) *3 to (decide|consider|choose|think|weigh|make (my|our|a|up))
    (time|day|days|week|weeks|weekend|hours) *2 to (consider|think|weigh|make up my) *1 (your|the|this) (offer|terms|contract|proposal)
    (decide|think|consider|talk) *2 (on|about|over|upon)? your (kind|generous|good)? *1 (offer|proposal|terms|contract)
    they (want|need|expect|would like|are asking|require|have asked|ask|must|are pressing)
    (i|we) *1 (have|need|must|had|has) to (decide|choose|make a (decision|choice)|give|answer|pick|tell|confirm)
    (accept|accepting|accepted|decline|declining|declined|withdraw|withdrawing|withdrew) *3 (offer|application|name|position|role|candidacy|consideration|race)
    (made|making|make) (the|a|my) (decision|choice) to
  `,
  'wishing well': `
    (good|best of) luck
    (wish|wishing) (you|the|them|everyone|your|all)
    (regardless|irrespective|independent|independently) of *10 (thank|thanks|grateful|enjoyed|pleasure|glad|worth|cheering|wish|remain|stands)
    (whatever|whichever|whoever|however|no matter) *8 (thank|thanks|grateful|enjoyed|pleasure|glad|worth|cheering|lucky|wish|steal|appreciate the|was|will be|offence|i am|it was|i will)
    even if *8 (glad|great|enjoyed|grateful|worth|happy)
    (trust|sure|confident|certain|bet|believe|know) (that)? (you|it) (will|would)? *1 (choose|make|pick|right|decide|come)
    envy you
    no hard feelings $
  `,
  'another matter': `
    (decision|decisions|choice|call) to (open|move|keep|leave|study|make|cut|build|impute|ask|use|sell|change|close|stay|become|start|drop|buy|retire|take|run|switch|publish|invest|launch|work|serve|stop|turn|let|grow|return|include|add|write|hold|bring|stick|show|expand|fund|go (paperless|back|into|to)|teach|merge|save|paint|plant|record|join|train|give|come|send|put|do)
    decision|decisions (about the (roof|library|budget|hat)|on the (budget|merger|roof))
    (travel|claim|expenses|expense|invoice|refund|parcel|order|delivery|visa|project|stock|licence|license|permit|reimbursement|budget|flood|exam|soil|exams|survey|match|football|trial|election|blood|fare|payment|ticket|loan|mortgage|grant|planning|shipment|prescription|medical|test) *2 (claim|status|update|costs|results|result|outcome|decision|news|timeline|expenses|form)
    as a result
    (next|first) (step|steps|move) *1 (in|for|of|as|after|would|if) *2 (my|a|the garden|me|career|life|project|bistro|would|were)
    my next (step|move|round)
    (the)? good news is
    feedback (on|about) (my|the|our) *2 (presentation|lesson|portfolio|drawings|macros|slides|work|sample|essay|draft|paper|talk|design|exercise|task|cv|resume|tart|teaching|writing|code|test|submission|demo)
    (keep|retain|hold) *4 (cv|resume|details|application|file|name) *4 (file|mind|record|next|future|on)
    (future|other|any) (openings|vacancies|positions|opportunities|roles)
    keep me in mind
    (in|for|any|the) *1 future
    (want|wanted) you to (know|hear)
    been made an offer
    how (i|you|your|we|they|the (way|team)) (make|made|take|choose|chose|pick|select|share|treat|hire)
    the way *1 (you|your|the)
    (impressed|liked|loved|admired|enjoyed|admire|struck|fascinated|love|like) (me|most|very much|best)? (how|by|that|the way|your|with|was)
    (my|the) (wife|mother|landlord|husband|sister|landlady|mum|dad|daughter|brother) *2 (thinks|says|is)
    (hiring|choosing|picking|rejecting) (me|anybody|anyone|somebody|someone) *1 (would|will|is|else)
    ^ you (will not|should|would be) (regret|hire|mad|choose|pick|find)
    (job|position|role|work) (at|with|in) (brown|another|a different|my)
    (would|will) be (announced|out|made|decided|settled|known) (in|on|by|after|this|next|at)
    (who|which|what) *1 (you|i) (bought|painted|made)
    (decide|decided) (to|between) *2 (cakes|repaint|plant|sell|roof|hat)
    whose (decision|choice)
    your (customer|customers|supplier|suppliers|patient|patients|pupils|students|readers|son|sons|daughter|daughters|wife|husband|mother|father|parents|children|kids|brother|sister|family|friend|friends|neighbours|landlord|baby|dog|cat) *2 (decided|decide|chosen|choose|picked|settled|heard|hear|made|make|get|got|found|pass|passed)
    (i|we) (should|must|can|may|need to|have to|ought to) (bring|wear|prepare|park|eat)
  `,
  'a fixed phrase': `
    decision|decisions (tree|trees|making|maker|makers|support)
  `,
};
