import type { Singles } from '../wordings';

export const singles: Singles = {
  event: `
    decide~ !(to (open|make|become|use|run|sell|study|leave|keep the|keep a|put|paint|plant|repaint|stay|apply|withdraw|accept|write|try|start|come|retire|buy|drop|paperless)|where|what to|what colour|about the|between (jobs|two offers)|things|things together)
    (make|makes|made|making|take|takes|took|taken|taking|takin) *3 (decision|decisions|choice|selection|call|pick|hire|offer|offers|appointment|determination|judgement|mind|minds|determination) !(under|in|about food)
    (reach|reaches|reached|reaching|come to|came to|coming to|arrive~ at|come|draw~|form|formed|forms) (to)? *2 (decision|conclusion|verdict|view|choice|agreement|consensus|outcome|determination|judgement|resolution|opinion)
    (decision|choice|selection|verdict|hire|appointment|offer|pick|vote|call) *2 (been|is|was|be|gets|got|has|have) *2 (made|reached|taken|final|out|done|extended|known|in|confirmed|settled|announced|ready|clear|put)
    make up (your|their|his|her|my|its|the) (mind|minds)
    (mind|minds) (is|are|was|were|be) made up
    choose|chose|chosen|chooses|choosing|chosed|choosen
    pick|picked|picks|picking !(your brain|up|it up|me up)
    selected|select|selecting|elected|hired|hire|appointed|appoint|appointing|recruited|nominated|co-opted
    (successor|replacement|candidate|somebody|someone|anyone|anybody|applicant) *2 (been|is|was) (found|named|identified|agreed|announced)
    (sit|sat|met|meet|convened|gathered|assembled) (yet|on (it|this|that|the|my|your)|over (it|this|the|my)|to decide)
    settle~ (it)? (on|upon|for|matters|things|the matter)
    (is|are|was|been|get|got|all|things|matters|be|everything|it) settled
    (go|going|gone|went|goes) (with|for|in) *3 (me|someone|somebody|else|another|one|other|us|or|i|instead|direction|candidate|which|who)
    (who|whom|which|what|else|other) *5 (go|going|gone|went) (with|for)
    (go|going|gone|went|looking|looked|turned) (another|a different|any other|some other|elsewhere|different) (way|direction|route|path|one)?
    (opt|opted|opting|plump|plumped|land|landed|lean|leaning|leant|leaned) (for|on|towards|toward|in|to)
    (want|wanted|hoping for|hoped for) (somebody|someone|a person|a name) (in|to|on)
    agree~ (on|upon|to) *1 (a name|someone|who|which|somebody|a candidate|a person|me|hire|employ|take|candidate|name)
    (fill|filled|filling|fills) *1 (the|this|that|it|your|its|by|yet|or|already|$|with|up|internally)
    (been|is|was|get|got|already|now|be) filled
    offer|offered|offering|gave|given|give|giving|award|awarded|awarding (the|it|that|your)? (<job>|to (someone|somebody|another|anyone|me|a|the)|me (the|a)|someone|somebody|it)
    (take|taking|taken|took|bring|bringing|brought|get|getting|have|having|want|wanting|wanted|keep|keeping|sign|signing|let|letting) (me|us|someone|anyone|anybody|them) (on|onboard|aboard|in|into|as|back|forward|further|over|or|along|start|join|for|through|to|instead|there|around|$)
    (want|need|take|have|taking|having|like|liked) me (or|$|to (start|join|come|work|begin)|for|there|in|on)
    (taking|take|taken|took|bring|bringing|brought) on (me|someone|somebody|anyone|another|one)
    (proceed|proceeding|proceeded|move|moved|moving|go|going|progress|progressing|continue|continuing|continued|advance|advancing|press) (forward|ahead|further|on|onward|onwards|along)? (with|together with) *2 (me|my|us|application|candidature|candidacy|profile|process|candidate|someone|which|either|one)
    (moving|move|moved|go|going|progressing|progress|progressed|advance|advanced|advancing|put|taken|take|taking|bring|bringing|proceed|proceeding) (me|my *2)? (forward|ahead|further|through|on to|onto|to the next|into the next|onward)
    (finalise|finalised|finalize|finalized|conclude|concluded|complete|completed|finish|finished|wrap|wrapped|close|closed|finalising|finalizing|concluding|completing|finishing|wrapping) (up)? *3 (<search>|interviews|interviewing|deliberations|seeing|choosing|things|it|deciding|review|shortlist|shortlisting|list|meetings)
    (narrow|narrowed|whittle|whittled|boil|boiled|narrowing|whittling) (it|things|the|down|that|them|everyone)
    (seen|met|interviewed|spoken|talked|see|meet|interview|heard) (to|with|from|the)? (all|everyone|everybody|others|rest|other)
    (dust|smoke|air) (has|had)? (settled|settles|cleared|clears)
    (sign|signed|signs|signing) off
    (shortlist|shortlisted|shortlisting|reject|rejected|rejecting)
    (turn|turned|turning) (me|us|down|anyone) (down)?
    recommend~|recommended (me|my|us|for)?
    weigh~ in
    confer|conferred|deliberate|deliberated|deliberating|voted
    (invite|inviting|invited) (me|us|someone)
    (considering|consider|considered|considers) (me|my|us|someone|anyone|further)
    (have|get|got|had|find|found|has|identified|identify) *2 (someone|somebody|anyone|candidate|person|man|woman|replacement) (else|better|suitable|more|already|yet|new|in mind|for the|who|for)?
    (get|got|gotten|have|has|had|getting) (it|things|everything|this|that|all|that all) *1 (figured|sorted|worked|ironed|decided|settled|narrowed)
    (figure|figured|figuring|sort|sorted|sorting|work|worked|thrash|thrashed|iron|ironed|hash|hashed) *1 (it|this|that|everything|things|who|all) out
    (figure|figured|sort|sorted|work|worked) out (who|which|whether|if|what)
    (come|came) down (on|for|in)
    (know|knew|known) (who|whom|which one|which of|yet|anything|more|something|already|either way|for sure|for certain|one way|if (it|i|the)|whether (it|i|the)|more)
    (you|ye|guys|panel|committee|they|he|she|people|all) *2 know $
    (get|got|gotten|make|made|came|come) (any|some|much|further)? (progress|headway|anywhere)
    (hear|heard) (anything|back|something|from (head|hr|the|your|him|her|upstairs))
    wake up with
    (pass|passed|approve|approved) (me|my|on me|the|it)? *2 (application|hire|appointment|budget|post|over|hiring|headcount|funding)
    (told|informed|notified|advised|contacted) *3 (candidates|applicants|us all|everyone|everybody|others|one way|either way|yes|no)
    (ring|call|write|email|text|phone) (round|around)
    announce~|announced|announcement
    put *3 heads together
    (had|have|has|having) (had)? (their|his|her|its|your) (say|word)
    (chapter|committee|panel|board|council|governors|trustees|jury) *2 spoken
    (thought|think of me as|thought of|thought about|think about) me
    agreed (on|to|upon) (my|me)
    (interviewing|interviews) (others|other|more|finish|end|over|done|are|still)
  `,
  fate: `
    (am|was|were|be|been|being|get|got|getting|gets) (not|still|already|also|in fact|even)? *2 (hired|selected|chosen|successful|unsuccessful|rejected|shortlisted|accepted|appointed|picked|recommended|eliminated|taken on|employed|engaged|approved|suitable|turned down|declined|taken|needed|wanted|required|nominated|considered|passed over|progressing|qualified|eligible|ruled out|disqualified)
    i (am|was|were|have|had|did|will be|would be|is|be)? (still|in fact|really|actually|being|not|definitely|even|also)? (in|out|hired|selected|chosen|successful|unsuccessful|rejected|shortlisted|passed|pass|employed|appointed|recruited) (or|$|for|by|as|the (job|post|role|position|running)|at|with|of the|to)
    i (have|had|did|has|will|may|am)? *1 (got|get|made|passed|pass|landed|cleared|clear|won|getting|gotten|make|gained|secured|secure|fit|suit|qualify|qualified|succeed|succeeded|failed|fail|match|win) (the|it|that|this|your|a|in|into|to|through|you|for|or not|$|by|as) *1 (<job>|cut|it|interview|grade|round|stage|next|test|list|shortlist|through|in|place|chance|$|final|through|exam|team|one|or|company|requirements|bill|trial)
    (still|am i|i am|were|was|remain|is my (hat|name|application)|are we) *3 (in|under|out of|up for|on) (the|with)? *1 (running|frame|consideration|mix|race|contention|picture|game|hunt|reckoning|shout|chance|play|ring|list|cards|equation|pile|table|fight|ballot|pool|lists|shortlist|job|position|role|fray|board)
    (in|out of|under|up for) (the|with a)? (running|frame|consideration|mix|contention|reckoning|shout)
    i (have|had|will have|would have) (the|a|your) (job|post|position|role|place|chance|future|seat|slot|start|berth|offer|shot|hope)
    i am|was (in|on|out|through) (please|lol|or|$)
    (among|amongst|one of|part of) (the|those|your) *2 (ones|chosen|selected|successful|finalists|hired|candidates|lucky|few|accepted|shortlisted)
    i|we (should|ought to|can|had better|may|must|shall|need to|have to|would|could) *2 (continue|keep|stop|give (notice|up)|start|carry on|look|looking|search|move on|book|hope|pack|resign|hand in|accept (the|their|it|another)|turn (down|it|them)|sign (with|on|the)|wait|hang on|apply elsewhere|fill (it|the gap)|take (the|it|their)|plan|buy|tell my|quit|leave my|set my|hold|expect (you|a|an|to (start|join)))
    if|whether (to|i ought|i should) *1 (keep|continue|give|renew|resign|accept|take|turn|sign|pack|start|look|book|hold|wait|stop|buy|hand|quit|plan|go on|carry|move|fill|hope|expect)
    i *2 (passed|pass) muster
    (in|with) *1 (bag|running|a chance)
    (made|make|got|get|on) the (grade|crew|rota|roster|list|cast|squad|side|payroll|books|class list|callback list)
    (been|am|is|was|get|got) (cast|binned|ghosted|dropped|dismissed|passed over|crossed off|struck off|ruled out|left out|turned away)
    (off|on|still on) the (table|cards|menu|list)
    (nearer|closer|close|near|anywhere near) *2 (top|front|yes|no|decision|finish|answer)
    (top|bottom|head) of the (list|heap|pile)
    (dead) (duck|in the water)
    what (do|should|shall|am|can|would) i *2 (tell|say to) (them|him|her|my|the)
    (get|getting|keep) my hopes up
    (hold|holding|save) my breath
    (keep|keeping|hold|block|leave) *4 (diary|calendar|date|dates|week|summer|weekend|august|july|june|monday) (free|clear|open)
    (fits|fit) (the bill|with what you)
    (what|who) you had in mind
    my services *2 (required|needed|wanted)
    (i|we|it|that|he|she) (am|is|are|will be|would be|was|were) (the|your|going to be|to be) *1 (man|woman|guy|gal|girl|person|one|lucky|right person|right one|candidate|pick|choice|hire|new)
    i (will|would|am|shall|might|can|may|am going to|get to) *1 (be)? (starting|start|joining|join|working (with|for|there|in|at)|coming|work (with|for|there|at)|begin)
    (is|was|be|it|will) (to be|be|going to be)? (me|mine) !(who|that)
    (is it|it is|it was|was it|be it|if it be) (still|not|going to be|likely to be)? (a)? (yes|no|go|goer|done deal|on|off|over|likely|her|him|them|somebody|someone|anyone|another|good news|bad news|good or|me)
    (is|was|be) (a)? (yes|no) !(,)
    whose name
    say (yes|no)
    (what|who) you (are|were) *1 (looking for|after|wanting|seeking|hoping for)
    (we|us) *2 (working|work|be working) together
    jury (is|still)? *1 (out|in|back)
    my name *2 (drawn|called|chosen|on|picked|up|pulled|there)
    (list|panel|result|results|selection|process|appointment|merit list) *2 (is|are|has been|have been|was|be) *1 (finalised|finalized|ready|out|published|declared|drawn|complete|completed|announced|over)
    (fellowship|scholarship|contract|lectureship|place|post|job|role) *2 (been|is|was) (awarded|given|allocated|assigned)
    looking (likely|good|bad|promising|unlikely|hopeful)
    (which|whose|who|whom|what) *1 (of us|of the two|it is|it was|is it|was it|it (will|shall|is to|might) be|it is to be) !(about|made|like|for|called)
    (if|whether) it *2 (cleared|actual|gone through|went through|passed|been decided|settled|official|still (on|open)|happening|all over|worth)
    good to go
    (have|had) *2 (retained|caught|held|attracted) (your|the) *1 attention
    (it|this|vacancy|job|position) is (actual|still actual|yet actual)
    (good|bad|yes|no|in|out|hired|fired|up|down) or (not|bad|good|otherwise|no|yes|out|in|down|rejected|what)
    (<search>) *1 (is|has|have|been|was) *2 (closed|finished|ended|complete|completed|done|concluded)
    the winner
    (role|position|post|job|vacancy|seat|slot|spot|place|gig|opening|it|that one|chair|shift|contract|work|spots|roles|appointment|application|candidature|vacancies|places|name) *1 (is|has|have|was|been|be|are|were|had|still|gone) *3 (filled|taken|gone|closed|open|available|vacant|going|alive|decided|mine|offered|dead|free|cancelled|filed|frozen|over|withdrawn|active|successful|accepted|rejected|considered|considering|settled|unsuccessful|shortlisted|forwarded|selected|approved|to let)
    (is|has|was|are|were|been) (the|that|this|your|my) *3 (<job>|candidature|application) *3 (filled|taken|gone|closed|still|open|available|vacant|alive|decided|mine|dead|free|frozen|withdrawn|active|up for grabs|going|under|being|successful|accepted|rejected|considered)
    (do|did|would|will|can) i (fit|suit|match|have|stand|get|make|pass|qualify|start|join|go)
    (whether|if) or (not|otherwise)
    (recommended|selected|hired|chosen|accepted|successful|approved) or (otherwise|not)
    (have|has|had|stand|got|get) (a|any|some|no|the|still)? *1 (chance|hope|hopes|shot|shout|place|prospect|future) (with|of|at|in|for|to|or|$|left)
    (has|have|if|does|did) *2 (job|post|role|position|place|vacancy|it) (gone|went|go|going) (to)?
    (a|my|the) (place|future|job|seat|chance) (with|for|at|in|on|among) (you|your|me)
  `,
  either: `
    either way
    (no matter|regardless of|irrespective of) (what (you|they|the)|which way|how it|whether|(the|your|its)? (outcome|result|answer|decision|verdict))
    good or ill
    (one|some) way or (the other|another)
    whichever|whatever (way|outcome|result|verdict|word|answer|news|its|her|his|their)
    whatever (you|the|they|is|it|your|its) *2 (contents|decide|decision|outcome|answer|verdict|result|decided|conclude|be)
    (good|bad) (news)? or (bad|good|indifferent|ill)
    (positive|negative|yes|no|favourable) or (negative|positive|no|yes|not|otherwise|unfavourable)
    (even|including|also) (if|a|an|just)? *3 (no|negative|rejection|refusal|not me|someone else|somebody|another)
    for better or
    whether yes or no
    up or down
  `,
  open: `
    (if|whether) (i|we) (am|was|were|have|had|did|do|will|would|made|got|come|came|get|make|shall|qualify|stand|still|passed|fit|clear|cleared|succeeded|belong|might|may) !(*1 (told|mentioned|left|forgot|missed|misunderstood|misread|misheard|explained|gave|answered|remember|send|bring|be of|help|borrow|use|keep|come by|copy|ask|provide|offer|collect|drop|the wrong|a copy|to (bring|send|fill|wear|complete|provide|submit|pay|sign|register|print|be there)|it (wrong|right)|that (wrong|right)|the name|the date|question|understood|understand|the visa))
    (if|whether) my (name|application|candidacy|candidature|face|services|bid|hat|test|profile|interview|place|chances|luck|number|file|appointment|selection)
    (if|whether) (you|they|the *2 <body>) *4 (want|wants|have|take|took|taking|taken|need|chose|choose|choosing|chosen|hire|hiring|hired|pick|picked|considering|consider|see|keep|keeping|prefer|like|liked|accept|accepted|with|for|of|in|on|about|employ|engage|select|selected|offer|offering|giving|give|invite|having|bring|bringing) (me|us) !(to (send|bring|fill|provide|do|call|come in for|prepare|forward|submit|drop|post|resend|complete|show|explain|talk|put|wait|keep|email|share|get|scan|attend)|a copy|any|some|the (form|file|slides))
  `,
  offer: `
    (another|other|competing|second|rival|job|written|firm|counter|made me an|have an|got an|received an|had an|with an) (offer|offers)
    offered (a|another|me|the|elsewhere)
    (been|was|am) offered
    offer from
    (want|wants|need|needs|expect|expects|like|awaiting|waiting for|owe|give) *2 (my|an|a|them) *2 (answer|reply|decision|yes|response)
    given me *1 (until|till)
    (must|have to|need to|got to) *2 (answer|reply|decide|tell|give|sign|say|respond|confirm|choose)
    (lease|landlord|notice|tenancy)
  `,
};
