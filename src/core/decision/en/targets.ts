import type { Targets } from '../wordings';

export const targets: Targets = {
  decision: `
    <outcomenoun> <ofhiring>
    <outcomenoun> !(of|was the right|was right|is right|tree|trees|maker|makers|making|support|of the trial|to (open|move|keep|leave|study|make|cut|build))
    (final|definite|definitive|clear|straight|honest|confirmed|firm|concrete|formal|binding|affirmative|conclusive|decisive|yes or no) <positive>? (<answernoun>|news|sign|signal)
    (positive|favourable|negative) (answer|notice|feedback|decision|outcome|result|news|sign|resolution|consideration)
    (good|happy|great|positive|better|favourable|bad) news !(that|for you|is)
    (news|word|update|feedback|answer|information|info|response|reply|communication) (either|good or|one) (way|bad)
    answer|answers (on|about|regarding|as to|whether|concerning|to|for) (the|my|whether|if) *3 (<search>|<job>|application)?
    (yes|no|yay|nay|yea|aye) (or|/) (a|the|an|is it)? (no|yes|maybe|not|nay)
    (yes|no|thumbs) (up|down)? (or|/) (thumbs|a)? (no|yes|down|up|maybe)
    thumbs (up|down)
    (go|no) (or|/)? (no|a)? (go|no) !(to|and|for)
    (go ahead|green light|greenlight)
    (your|the|their|final|a|panel|board|committee) (final|eventual|ultimate)? (choice|pick|selection|preference) !(committee|panel|board|process|procedure|of (cakes|words|music|books|colour|cakes|fabric))
    (job|formal|written|official|your|possible|potential|firm|an) offer !(of help|stands|letter)
    whether or not
    your|their (mind|intentions|intention|thinking|view|views|inclination) (on|about|regarding|$|as|toward|for)?
    (successful|unsuccessful|chosen|winning|preferred|right|best) (applicant|candidate|person|applicants|candidates)
    where (you|they|you all|you both|the *1 <body>) (have|has|are|is)? *1 (landed|landing|come down|leaning|ended up|got to)
    what you (have|are|all|both)? *1 (landed|lean|leaning|settle|settled|come up with|decided|plan to do|intend)
    what (you|they|the *1 <body>|everyone) *1 (made|make|thought|think) of (me|my (interview|application|chances))
    (you|they) *1 lean (towards|toward)?
    (whether|if) i impressed
    (the|some)? (lowdown|skinny|upshot|scoop)
    (good|bad) (or|news or) (bad|good) (news|tidings)?
    closure
    the (part|role|job|post|place|gig|tour|shift|job offer|position) (is|was|were|be) (mine|ours|to be mine)
    (in|on|into) the (yes|no|maybe|right|wrong|bin|reject) (pile|list|heap|bin)
    (who|whom) *2 (chosen|picked|hired|appointed|selected|cast|elected)
    my (chances|prospects|fate|odds|candidacy|candidature|candidateship|suitability|selection|rejection|appointment|admission|hiring|recruitment|employment|acceptance|joining) !(with your rivals)
    (name|identity) of the (successful|chosen|winning|new)
    the (vote|shortlist|short list|upshot|lie of the land|state of play|score) !(of the)
    (acceptance|contract|yes|offer) or *2 (refusal|rejection|no|regrets)
    (acceptance|rejection|refusal) !(form|letter|speech|at)
    what *1 (was|has been|is|you|they|the *1 <body>) *2 (resolved|agreed|settled|determined|ruled)
    (hiring|selection|appointment) (decision|outcome|result|committee)
    how i did
    (which way|how) the land lies
    how (the <search>|your <search>|things|matters|everything) *1 (ended|ends|ended up|concluded|finished)
    how (you|they|the *1 <body>) *1 (decided|decide|chose|voted) !(to|on the|between)
    (what) (he|she|they|it) (said|says|say|decided|thought)
    (as|how) things *1 (move|progress|develop|go|unfold|stand|proceed|shape)
    (the|your|a|final|closer) *1 (ranking|announcement|ballot|shortlist|short list|closer choice|list of (successful|selected|names))
    how the (vote|votes|dice|cards|coin|chips|decision|lot|lots) *1 (fell|fall|went|goes|go|falls|landed|lands|come out|came out)
    how (it|things|everything|that|we|this|the interview|my interview|the search|the process|the vote|my application) *1 (went|go|goes|going|turned out|turn out|turns out|came out|comes out|come out|panned out|pan out|pans out|coming along|progressing|shaping up|ended up|looking|looks|moving|proceeding|developing)
    (as|how) (the|your|this) *1 <search> *1 (moves|goes|progresses|develops|unfolds|evolves|moving|advances|proceeds|comes)
    what (you|they|the panel|he|she|everyone|everybody|you all|the others|the committee|the board) *4 (thought|thinks|felt) !(of the|about the|of my)
    what (you|they) (three|both|two|all) *2 said
    what *2 (came|comes|come|has come) (of|out of|from) (it|this|that|these|the|your|all)
    what *5 (decision|decided|decide|decides|conclude|concluded|conclusion|verdict|outcome|result)
  `,
  answer: `
    (a|an|some|any|no|one|your|the) (straight|quick|clear|firm|final|definite|early|honest|plain|prompt|proper|short|soon|positive|real|simple|yes)? answer !(from my|to (this|your|my)|by phone|is)
  `,
  status: `
    (status|stand|progress|standing|situation|stage|state|fate|whereabouts|stance) (of|on|with|for|regarding|about) (my|the|your|this|our|same|that|things|play|it) *3 (<search>|things|play|same|hiring|<job>|affairs|it|candidate)?
    (the|current|any|a|my|application|actual|present|latest|brief|hiring|quick) (current|hiring|actual|application|latest)? (status|state of play|situation|stand) !(report|meeting|meetings|of your|pending)
    (status|situation) (update|check|report on my)
    update|updates|updated !(service|from (me|my|here)|to my|my|your (records|file|files)|the (records|file|stock)|for (your|my)|of my (address|cv|phone))
    (any|some|further|recent|new|latest) *1 (development|developments|movement|progress|headway|news|word|information|info|clarity|joy|luck) !(you (need|require|want)|or|about me|i can)
    (intimation|indication|inkling|pointer|pointers) (of (your|the|how|when|where|whether|my)|whether|as to|$|one|either)
    (something|anything) new
    progress (of|on|with|in|regarding|made|so far|to report)
    (news|word|information|info|intelligence) *1 (about|on|of|regarding|concerning|re|from|as to) (the|my|your|this|that|a|whether|if|how|who|when) *4 (<search>|<job>|<body>|position|if|whether|who|decision|decided|application)
    feedback (about|regarding|of|on|from|for|concerning) (my|the|our|your|this)? *1 (application|candidature|candidacy|interview|result|decision|status|outcome|profile|suitability|candidate|selection|process|round|panel|team|client)
    feedback (yet|so far)
    thoughts on (me|my *1 (application|candidacy|candidature|suitability|profile|fit|chances))
    where (do|does|did|am|are|is|was)? *1 (i|we|things|it|my *1 <search>|the *1 <search>|you|everything|all|that|matters|this|my name) *3 (stand|stands|standing|at|with|in|now|sits|sit|landed|land|process|placed|leave|leaves|headed|going|procedure|pipeline|got)
    where (we|you|i|things|it|that|everything) (is|are|am|have|has|were|stand|stands)
    how (do|does|did|am|are|is|was)? *1 (i|things|it|we|matters|everything|all|my <search>|the <search>|your <search>|the actual|the current|that|this) *3 (stand|stands|placed|along|progressing|progress|fare|fared|get on|got on|going|looking|looks|look|coming|doing|moving|proceeding|shaping|lies|lie|situation|process|proceed|advancing|evolving|do|status|stand|went|go|goes|turned|came) !(at home|with the baby)
    how i (stand|fared|did|got on|am placed|performed)
    lay~ of the land
    which way *5 (blow|blows|blowing|went|goes|go|going|lean|leaned|leant|leaning|fell|falls|fall|jump|jumped|swung|tip|tipping|leans|turn)
    what (is|was|has been)? (going on|happening|up|the (story|word|craic|latest|verdict|situation|score|status|update|news|crack|deal|state))
    latest (on|about|news|regarding|with|word)
    (what|which|at what|in what|in which) (stage|phase|point)
    (recruitment|recruiting|hiring|search|competition|vacancy|process|interviews|interviewing) *5 (resume|resumes|restart|restarts|start again|starts again|reopen|reopens|reopened|revived|on again|unfrozen|thaw|thaws)
    (resume|restart|reopen|relaunch|revive) (the|your) *1 (recruitment|recruiting|hiring|search|competition|vacancy|process)
    how many (candidates|others|people|applicants|of us) *2 (left|remain|still)
  `,
  timeline: `
    (timeline|timelines|timeframe|timeframes|timescale|timescales|turnaround|eta) !(of the (project|trial|launch)|for the (project|launch|first|trial))
    time (line|frame|scale|horizon)
    (your|the|on|of|some|about|rough|any|idea) timing|timings !(belt)
    (by which|on which|what|which) (date|day) *5 (will|would|is|be|i|you|the|to)
    (rough|approximate|likely|expected|probable|tentative|estimated|target|ballpark|exact|definite|new|revised|possible) (date|time|dates|timing|idea|day|period)
    (date|day|deadline|week|month) *1 (for|of|by which|on which|when|where|that|by when) *4 (<outcomenoun>|answer|response|reply|known|told|decide|decided|announced|announcement|selection|choice|notified|informed|know|hear|expect|chosen|made|appointment|news)
    a date !(with|for (lunch|dinner|coffee))
    (hiring|recruitment|decision|selection) (schedule|calendar|timetable|deadline|date)
    (idea|indication|sense|notion|inkling) *1 (of|as to|about|on) *1 (when|how long|how soon|date|dates|time|timing|your timescale)
    (by when|how soon|how long|when) !(did|was|were|i was|you told|you said) *3 (you|i|we|they|the|candidates|applicants|it|results|one|someone|panel|committee|a|decision|someone|hear) *6 (know|hear|decide|decided|told|chosen|choose|choosing|announced|announce|announcing|notified|informed|decision|decisions|result|results|outcome|find out|hearing|learn|pick|offers|conclude|deciding|contacted|wrap|finalise|finalize|settled|news|verdict|reach|appoint|select|fill|expect|selecting|picking|appointing|notifying|concluding|notify|published|released|declared|posted|communicated|ranking|intimated|made up|make up|offer)
    (until|till) when
    (by when|how soon|how long|when) (this|it|that|things) *3 (be|will|is|takes|take|happen) *1 (decided|settled|resolved|concluded|over|happen|clear|done|known|take|finalised|finalized)?
    when to expect
    when (you|they|the *1 <body>|we) *1 (hope|hopes|plan|plans|expect|expects|intend|intends|aim|aims|mean|means|think|might|may|will|would|could) *3 (decide|know|choose|pick|make|have|reach|tell|announce|let|be (able|in a position|ready|done|choosing|deciding|making)|finish|conclude|fill|appoint|hire|start|get|settle|close)
    (what|which) (sort|kind|type) of (timescale|timeline|timeframe|time)
    when (an|the|your|any|a) *2 (announcement|decision|result|answer|choice|appointment|offer|verdict|outcome|list|word) *3 (due|made|out|come|be|is|expected|likely)
    how (quickly|fast) (you|they|the|things|it)
    how far off
    how (long|soon|much longer) (will|until|till|before|might|would|should|do|does|is|can|it|this|you|that|the (decision|process|wait|panel|selection|committee|board)|i|we|$|am)
    when $
    when (,|-|and)
    how much longer|time
    when (i|we) (start|would start|will start|might start|am starting|could start)
  `,
  step: `
    (next|further|following|subsequent|remaining|upcoming) (step|steps|stage|stages|round|rounds|phase|phases|move|moves|process|course of action) !(as a|in my (career|life))
    (second|third|final|2nd|3rd|another|last) (interview|round|stage)
    (way|path|road) forward
    what (comes|happens|is|are|will happen|follows|come|happen|would be|lies|to expect|might be|will be|would happen|awaits|lay) *2 (next|now|from here|afterwards|ahead|follow|next steps)
    how *2 (you|we|to|they|things|it|i) *3 (proceed|move forward|go forward|move ahead|go from here|go on|continue|go ahead|proceeds|take it forward|take things forward|take this forward)
    (what|how) *1 (drill|procedure|plan|protocol|form) (is|from here|now)
    what (to expect|lies ahead|is in store|awaits me|i should expect|i can expect|i might expect)
    where (this|it|things|we) (goes|go|going|is going|are going|might go|heads|lead|leads) *2 (from here|next|now)?
    (plan|plans|path|procedure|process) from here
    (callback|call back) (list|stage|round|auditions)
    (rest|remainder) of (the|your) (<search>)
    what (i|we) (should|can|may|might|am to|are to) (expect|do) (next|from here|now)
    (further|remaining|next|other) (formalities|proceedings|process)
  `,
};
