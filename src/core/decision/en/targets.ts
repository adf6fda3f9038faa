/** What is theirs to decide, named by a noun. */
export const targets = `
# decision
decision|decisions|desicion|verdict|verdicts|outcome|outcomes|result|results|resolution|determination|judgement|judgment|ruling|adjudication !(tree|maker|makers|making|support)
(final|definite|definitive|clear|straight|honest|confirmed|firm|concrete|proper|positive|favourable|favorable|negative|simple|official|formal) (answer|reply|response|word|feedback|say|call|position|confirmation|news|no|yes)
answer|answers
conclusion|conclusions !(of the (interview|meeting|talk|call))
(yes|no) (or|/|and) (a|the|an)? (no|yes)
(a|the|your|straight|clear|simple|plain|even)? (yes|no|thumbs) (or|/) (a|the)? (no|yes|maybe|thumbs) (down|up)?
thumbs up|down (or|/)?
(go|no) (or|/) no? (go|yes)
go ahead|green light|greenlight
good|bad|happy|positive|great news !(that|for you|about)
(your|their|the|a|committee|panel|board|final|own) (choice|pick|selection|findings|deliberations|deliberation|consideration|view|views|mind|thinking|intentions|intention|plans|position)
(job|an|formal|written|official|your|the|possible|potential|firm) offer
selection|selections
shortlist|short list
successful|unsuccessful|chosen|selected|winning|final|best|right candidate|applicant|person|candidates|applicants
acceptance|rejection|refusal
appointment (decision|outcome|result)
# status
status (of|on|with|for|regarding|is|in|quo)?
update|updates|updated|development|developments !(team|manager|role|plan|programme|program|work|budget|officer|goals|opportunities)
state of (play|affairs|things|the|my|this)
progress (of|on|with|regarding|in|made|report|so)
progress $
(latest|current|actual|present) (state|stand|stage|situation|position|standing|news|on|word)
(stand|stage|state|situation) of (the|my|your|this) *2 (<search>|<job>|things|play)
standing
my (chances|prospects|fate|candidacy|candidature|candidateship|odds)
news (about|on|of|regarding|concerning|re|from the|as to|either|yet|one)
news (good|whether|in|relating)
word (on|about|as to|from the (committee|panel|board|team|council|trustees|governors)|regarding|either|yet|one way)
feedback (on|about|regarding|as to|concerning) (my|the|our) *2 (application|candidature|candidacy|interview|result|status|outcome|process|decision|position|role|profile|suitability)
how (things|it|matters|everything|all) (stand|stands|lie|look|looks|are|is) 
# timeline
timeline|timelines|timeframe|timeframes|timescale|timescales|timing|timings|eta|turnaround !(of the project)
time line|frame|scale|table|horizon
(rough|approximate|likely|expected|probable|tentative|estimated|target|ballpark) (date|time|dates|timing|idea)
(date|day|time|deadline|week) (for|of|by which|on which|when|that) (the|a|your|this)? *2 (decision|result|results|outcome|answer|verdict|announcement|selection|choice)
(hiring|recruitment|decision|interview|selection|your|the) (schedule|calendar|timetable)
# next step
next|further|following|subsequent|coming|future|remaining (step|steps|stage|stages|round|rounds|phase|phases|move|moves)
(second|third|final|2nd|3rd) (interview|round|stage)
way forward
`;

/** What is theirs to decide, told as something that happens on their side. */
export const events = `
decide~ !(to|that i)
decide~ (to (hire|offer|go|move|take|proceed|continue|invite|employ|appoint|bring|keep|give|choose|pick|select|progress|let|have|interview)|that)
(make|makes|made|making|take|takes|took|taken|taking) *3 (decision|decisions|choice|selection|call|pick|hire|offer|appointment|determination|judgement|mind|minds)
(reach|reaches|reached|reaching|come to|came to|coming to|arrive~ at|take|taken|took|draw~) (a|an|your|the|its|any|some|their) *2 (decision|conclusion|verdict|view|choice|agreement|consensus|outcome|determination|judgement|resolution)
(make|making|made) up? (your|their|its|his|her|the) (mind|minds) up?
(mind|minds) (is|are|was|were|be)? made up
choose|chose|chosen|chooses|choosing|chosed|choosen
pick~ !(up|it)
select~|elect~
hire~|recruit~
appoint~|employ~
settle~ on|upon|for
settled
go|going|gone|went|goes (with|for) *2 (someone|somebody|me|another|one|other|us|or|i)
(go|going|gone|went) (another|a different|any other|some other|elsewhere|in|with) (way|direction|route|someone|somebody|another|a|who|which)
opt~ for
plump~ for
land~ on
agree~ on (a|the|who|which|someone|somebody|whom)
(fill|filled|filling|fills|close|closed|cover|covered) (the|this|that|it|your)? <job>?
offer~ (the|it|me|someone|somebody|anyone|us|a|this|that) 
(take|taking|taken|bring|bringing|get|getting|have|having|want|wanting|keep|keeping|sign|signing) (me|us|someone|anyone|anybody) (on|onboard|aboard|in|to|for|as|back|forward|further|over|now|or|$|instead)
(take|taking|taken|bring|bringing) on (me|someone|somebody|anyone)
(proceed|proceeding|proceeded|move|moved|moving|go|going|progress|progressing|continue|continuing|continued|advance|advancing|press) (forward|ahead|further|on|onward|onwards|along)? (with|together) *2 (me|my|us|application|candidature|candidacy|profile|process)
(moving|move|going|go|progressing|progress|proceeding|proceed|taking|take) (me|my *2)? (forward|ahead|further|through)
(finalise|finalised|finalize|finalized|conclude|concluded|conclude|complete|completed|finish|finished|wrap|wrapped|close|closed) (up|the|your|all|it|with|interviews|interviewing|this|deliberations)
(narrow|narrowed|whittle|whittled|boil|boiled) (it|things|the|down|that)
(seen|met|interviewed|speak|spoken|talked|talk) (to|with)? (all|everyone|everybody|the others|the rest|the other)
(dust|smoke) *2 (settled|settles|cleared|clears)
sign~ off
invite~ (me|us|someone)
shortlist~
recommend~
approve~
reject~
turned? (me|us) down
weigh~ in
confer~|conferred|deliberate~
consider~ (me|my|us|further)
still considering
get|got|gotten (it|things|everything|this) *1 (figured|sorted|worked|ironed) out
figure~ (it|this|that|everything)? out
know~ (who|whom|which|what|yet|anything|more|something|already|by|if|whether|either|for|one|the|about|how) 
know $
`;

/** What becomes of the writer. */
export const fates = `
(am|was|were|be|been|being|get|got|getting|is) *2 (hired|selected|chosen|successful|unsuccessful|rejected|shortlisted|accepted|appointed|in|out|considered|picked|recommended|declined|eliminated|dropped|placed|taken|employed|passed|refused|engaged|approved|invited|suitable)
i (have|had|did|made|make|got|get|had)? *1 (got|get|made|passed|pass|landed|cleared|clear|have|had|won|succeeded|succeed|qualified|qualify) (the|it|that|this|your|a|through|in|into|to) *2 (<job>|cut|it|interview|grade|round|stage|next|test|list|shortlist|through|in)?
(still|am i|i am|were|was|remain) *2 (in|under|out of) (the)? (running|frame|consideration|mix|race|contention|picture|game|hunt|reckoning|with a (shout|chance)|play)
(i|we|me|my application|things|it|that|this|all|everything|matters|candidacy|candidature|application) *1 (stand|stands|stood|standing|stood) 
(where|how) (do|does|did|am|are|is|was|we|i|things|it|my|the|you) *3 (stand|stands|placed|at|along|going|progressing|fare|fared|did|doing|do|went|got on|get on|turned out|turn out|turns out|came out|comes out|looking|look|landed|land|sit|sits|shaping|shape|coming)
i (stand|fared|fare|did|rank|ranked)
(i|we) (should|ought to|can|need to|had better|may|must|could|shall) *2 (continue|keep|stop|give|start|carry|look|looking|search|move|take|plan|book|hold|hope|hoping|pack|join|resign|hand|fill|apply|accept|turn|sign|expect|prepare|dust|wait|waiting|be)
(my|your) services *2 (required|needed|wanted)
(i|we) (am|are|will be|would be|is) *2 (starting|start|joining|join|working|your|yours|coming|needed|wanted|the one|the right|your man|your woman|your guy|your gal|going to|still|being|among|amongst|on|one of|suitable|a fit|fit|what)
(be|is|was) (me|mine|her|him|someone else|somebody else|another|not|yes|no|good|bad)
(a|the)? (yes|no) (or|/) (a|is it)? (yes|no)
(made|make) the (cut|grade|shortlist|list|team)
(role|position|post|job|vacancy|seat|slot|spot|place|gig|opening|it|one|chair) (is|has|have|was|been|be|s)? *2 (filled|taken|gone|closed|still open|open|available|vacant|going|alive|decided|mine|offered|on|dead|still)
(do|did|would|will|can) i (fit|suit|match|have|stand|get|make|pass|qualify|start|join|go)
`;
