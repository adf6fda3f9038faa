/** Telling: what they are asked to do. */
export const tell = `
(tell|tells|inform|advise|update|notify|text|email|mail|ring|call|phone|telephone|message|ping|brief|enlighten|apprise|contact|write|remind|show|assure|answer|alert|wire|whatsapp|reassure|told|informed) (to|at)? (me|us|undersigned|the undersigned)
(let|lets|letting) (me|us|a|the) *2 (know|no|hear|in|now)
let know (me|us)
keep (me|us) (posted|informed|updated|abreast|in the loop|in the picture|advised|apprised|up to date|briefed|in touch)
loop me in
(give|gimme|drop|send|shoot|write|spare|leave|throw|grant|provide|offer|pass|post|fire|slip|furnish) (me|us|it|word|this|a|an|him|one|some|over|any|along|your) *5 (call|bell|ring|buzz|shout|line|note|word|text|email|mail|message|holler|tinkle|update|idea|indication|sense|sign|hint|clue|heads|nod|steer|answer|information|info|reply|feedback|news|verdict|estimate|ballpark|inkling|insight|timeline|status|date|clarity|picture|decision|confirmation)
(revert|reply|respond|get|come) (back|to)? (to|me|us|with|back) *2 (with|on|about|regarding|as|by|me|us)
(confirm|clarify|communicate|intimate|indicate|convey|relay|disclose|reveal|announce|declare|state|specify|advise|share|provide|inform|mention|update|explain|divulge|publish|impart) !(that (i|we))
shed some? light
say (so|whether|if|which|when|who|how|what|yes|no|one)
put me out of
spill the beans
give (an|a|some|any|the) (answer|update|indication|idea|decision|reply|word)
(assist|help) (me|us) (to|in)? (know|knowing|understand|understanding|plan)
(tell|advise|confirm|update|inform|lemme) 
`;

/** Wishing to know. */
export const know = `
(to|and|i|please|just|we|soon|could|can|might|may|only|really|rather|better|also|even) (know|hear|learn|find out|ascertain|establish|understand|discover|gather|see|be told|be informed|be advised|be notified|be updated|get|enquire|inquire|ask|check|verify|confirm)
(like|love|want|need|wish|hope|hoping|glad|happy|pleased|grateful|keen|eager|appreciate|good|great|nice|lovely|helpful|kind|delighted|curious|anxious|impatient) (to|of)? (know|hear|hearing|knowing|learn|learning|find|finding|being told|be told|understand|see|seeing|receiving)
(appreciate|appreciated|like|love|on|of|for|about|mind|to|forward|in|and) (hearing|knowing|learning|finding|being told|being informed|understanding|getting|receiving)
(wonder|wondered|wondering|wonders|curious|inquire|enquire|inquiring|enquiring|enquiry|inquiry|query)
(may|might|can|could) i (ask|know|enquire|inquire|have|get|trouble|be|just|please|kindly|beg|check|request|learn|at)
(asking|ask) (if|whether|when|what|where|how|who|about|for|you|only|because|again|after|politely|to)
(to|please|just) (check|ask) 
(any|some|an|the|slightest|foggiest|faintest|an) (idea|ideas|clue|inkling|notion|indication|sense|chance|word)
be (told|informed|notified|advised|updated|intimated|apprised)
do not suppose (you|that|there)
do (you|they|we|any) *3 (know|think|expect|have|anticipate|reckon|foresee|plan|intend)
(following|follow|followed) (up)? (on|to|about|regarding|up)
(checking|check|touching|circling|circle|looping|reaching|touch) (in|base|back|up|out) 
not heard
(have|had) (yet)? (not)? (heard|hear|received) 
interested (in|to) (knowing|know|hear|hearing|learning)
`;

/** Waiting for it. */
export const wait = `
await~
wait~ (patiently|eagerly|anxiously|still|now|here|only|just|with)? *2 (for|on|to|until|till|what|your)
(look|looking|looks|looked|loking|lookin) (very|so|much|really)? *1 (forward|foward|forwards)
(anticipate|anticipating|anticipation|expectant|expecting|expect|tenterhooks|suspense|limbo|attentive)
(hope|hoping|hopeful|hopefully|hopes|trust|trusting|pray|praying|long|longing) (for|to|that|you|i|we|there|soon|in|get|receive|hear|this|it|and|the)
(cannot|can not|could not|can hardly|hardly) wait
fingers crossed
in (the)? (wait|expectation|hope|anticipation|hopes) (of|for|to)
stay~|remain~|keep~|am waiting|tuned|attentive|hopeful|alert
(counting the days|counting on)
`;

/** Wanting it, or saying that it would help. */
export const want = `
(i|we|you|would|will|shall|should|do|be|am|really|just|still|now|also) *1 (want|need|require|request|demand|seek|deserve|expect|insist|appreciate|value|welcome|love|like|owe|have|hope)
(would|will|should|shall) (very)? *2 (appreciate|welcome|value|love|like|be) 
appreciate
appreciated
(would|will|could|might) *2 (help|be) *3 (helpful|useful|welcome|great|good|nice|lovely|kind|kindness|appreciated|wonderful|handy|fantastic|relief|brilliant|grand|courtesy|blessing|fine|sufficient|enough|ideal|super|help|plenty|do|me|fair|decent)
(would|will|could) (do|help|suffice|oblige|go) 
(grateful|glad|thankful|obliged|pleased|happy|delighted) (for|of|about|with|to have|to get|to receive|to be given|if|were|by)
insist~ (on|upon)
(asking|ask|writing|chasing|hoping|pressing|after|enquire|inquire|looking|write|here|call|calling|wanted|inquiring|enquiring|mailing|emailing|request|requesting|beg|apply|check|checking|follow|following) (up|in|for|about|after|on|regarding|as to|to) 
you (have|got|had) *3 (until|till|hours|days)
(have|has|had|is|are|was|were|do|did|get|got) (you|there|they|we|any|anyone) *2 (any|an|a|some|got|been|have|yet|news|word)
any|anything
(give|gives|send|get|got|receive|received|receiving|getting|have|having|hear|heard|hearing|see) *2 (me|an|a|the|your|any|some|about|of|on)
make up
`;
export const acts = { tell, know, wait, want };
