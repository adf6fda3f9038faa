import type { Acts } from '../wordings';

export const acts: Acts = {
  tell: `
    (tell|tells|inform|informs|advise|update|updates|notify|brief|enlighten|apprise|advise|assure|reassure|say|telling|informing|updating|advising|notifying|informed) (to)? <me>
    (let|lets|letting) <me> *1 (know|no|now|konw|kno|hear|in on|have|please know)
    let know <me>
    (let|lets) (a|the|an|your|this|poor|old|my) *4 know
    keep <me> (posted|informed|updated|abreast|in the loop|in the picture|advised|apprised|up to date|briefed|in mind of|in the know)
    loop <me> in
    (give|gimme|drop|send|shoot|write|spare|grant|provide|offer|pass|fire|slip|furnish|throw|do|get) (me|us|him|her) (with|over|back|out)? *4 (idea|indication|sense|sign|hint|clue|steer|answer|estimate|ballpark|inkling|insight|timeline|status|date|clarity|picture|decision|confirmation|update|information|info|news|verdict|nod|heads|thumbs|feedback|word|result|results|outcome)
    (give|gimme|drop|send|shoot|write|spare|grant|provide|offer|pass|fire|slip|furnish|throw|do|get) (with|over|back|out)? (a|an|some|any|the|your|even|that|this|one|just a) *3 (idea|indication|sense|sign|hint|clue|steer|answer|estimate|ballpark|inkling|insight|timeline|status|date|clarity|picture|decision|confirmation|update|information|info|news|verdict|nod|heads|thumbs|feedback|word|result|results|outcome)
    (confirm|clarify|communicate|intimate|indicate|convey|relay|disclose|reveal|announce|specify|advise|share|provide|update|explain|divulge|impart|outline|enlighten|apprise|furnish|shed|point) !(that (i|we|you|my)|them|him|her|your|the team|it with)
    (tell|inform|notify) (if|whether|when|what|who|how|about|the (result|outcome|decision|status)|result|on)
    (assist|help|enable|allow) <me> (to|in)? (know|knowing|understand|understanding|learn)
    say (so|whether|if|which|when|who|how|what|yes|no|one|something|it|either|anything)
    point me
    (check|confirm|look|peek|find out|see|ask|speak|talk|follow up|chase) *5 (and|then) *1 (tell|let|confirm|inform|update|revert|get back|come back|report)
    (at)? liberty to
    (feedback|feed back) <me>
    (teach|fill|clue|put) <me> *1 (the|in|right|about|when|if|what|on)
    (pass|passing) (it|that|word|the (word|news|result|verdict)) (on|along|back)
    (stating|telling|informing|confirming|indicating|saying|state|signal) (me|whether|if|which|who|when|what|by)
    report back
    oblige me (with|by)
    let slip
    (supply|furnish|name) (one|a date|me)
    (kindly|please) *1 (inform|intimate|tell|notify|advise|say|confirm|update) ($|,|soon|at|by|my|on)
    (please|do|kindly|just|could you|can you|would you|you|pls) (say|tell) ($|,|soon)
    if you *1 (told|let|informed|gave|sent) <me>
    let me have
    acquaint <me>
    telling <me>
    by telling <me>
    (request|request you|requesting)
    (tell|inform) (my|our) (agent|wife|husband|mother|mum|mom|dad|secretary|boss|partner|family|solicitor)
    (find out|look up|check) for me
    (bring|get) <me> up to (speed|date)
    (set|put) <me> (straight|right|in the picture)
    (hit <me> with it|lay it on me|out with it|spill the beans|spit it out)
    (be|level) *1 (straight|frank|honest|candid|open|truthful) with <me>
    level with <me>
    (courtesy|kindness|goodness|decency|favour) (of|to) (telling|tell|letting|let|informing|inform|saying|say|let me know)
    (drop|give) *2 (hint|hints)
    (see fit|find it possible|see your way) to (tell|inform|let|share|say|indicate|letting|telling)
    break (it|the news) to me
  `,
  contact: `
    (call|ring|text|email|mail|phone|telephone|message|ping|whatsapp|contact|write|answer|wire|page|dm|buzz|inbox|skype) (to|at|back)? *1 (me|us|back|undersigned|here|the house|home|my|house|this)
    (come|coming) back (to|with) *1 (me|us|a|an|your|the|on|about)
    (call|ring|write|get|circle|report|reply|revert|respond|getting) (me|us|back)? (back|to)? *1 (me|us|with|as soon|on|about|regarding|when|once|at|by|in|here)
    (give|drop|send|shoot|write|spare|leave|throw|pass|fire|slip|gimme|have) (me|us|it|word|my|a)? (a|an|your|one|over|us)? *3 <contactnoun>
    (send|leave|get|pass) (me|us)? (a|the|on)? word
    get in touch|contact
    be in touch
    (reach|reaching) (out|me)
    (pick|picking) up the phone
    (revert|reply|respond|answer)
    (call|ring|phone|text|email|write|shout|holler) $
  `,
  know: `
    (like|love|want|wants|wanted|need|wish|hope|hoping|prefer|rather|sooner|dying|itching|long|longing|able|waiting|here|deserve|confess|aching|yearning|burning|keen|eager|desire|request|requesting|asking|beg|like|loved|liked|care|try|trying|writing|pleased|glad|happy|grateful|delighted|interested|anxious|impatient|curious|relief|good|great|nice|lovely|helpful|kind|useful|fair|kindness|lot|wonderful|much|world|sense|worth|planning|deal|pleasure|sure|supposed|expecting|expected|ready|due|courtesy|ask|asked) (to|for me to) *1 (know|hear|learn|find out|ascertain|establish|understand|discover|gather|be told|be informed|be advised|be notified|be updated|be apprised|be put|enquire|inquire|ask|check|verify|confirm|see|have|be kept|be let|no|clarify|nudge|get|receive)
    (like|love|rather|just|sooner|to|could|may|might|would|better) (know|hear|learn|be told|be informed|find out|ask|enquire|inquire|check)
    (appreciate|appreciated|for|welcome|value|like|love|mind|about|thankful for|to|forward|of|on|without|in) (hearing|knowing|learning|finding out|being told|being informed|understanding|being kept|being updated|being notified|seeing)
    (wonder|wondered|wondering|wonders)
    (curious|agog)
    (inquire|enquire|inquiring|enquiring|enquiry|inquiry|query|enquired)
    (may|might|can|could) (i|we) *2 (ask|know|enquire|inquire|have|get|trouble|beg|check|request|learn|expect|chase|bother|be told|be informed|find out|hear|presume|venture|assume|hope|be so bold|make bold|nudge|see)
    (asking|ask|asks) *1 (you|politely|again|only|for|if|whether|when|what|where|how|who|about|is|because|after|just)
    (any|some|slightest|foggiest|faintest|rough|a|an) *1 (idea|ideas|clue|inkling|notion|indication|sense|hint)
    (as|just as) soon know
    (sleep|rest|breathe|plan|concentrate) *1 (better|easier|easily|properly) (if|for|once|when)
    (cannot|can not|could not) *2 (sleep|rest|plan|settle|concentrate|think) *3 (wondering|until|till|without|for)
    do not suppose
    not suppose
    do (you|they|we|yous) *3 (know|think|expect|have|anticipate|reckon|foresee|plan|intend|happen|mind|suppose)
    (following|follow|checking|check|touching|circling|circle|looping|reaching|touch|chase|chasing|nudging|bumping|pinging|popping|dropping) *1 (in|base|back|up|out|on|by)
    (check|hear) (if|whether|where|how|when|what|who|which)
    would (know|hear|learn|find)
    (interested|keen) in (knowing|hearing|learning|the|your|my)
    not know (if|whether|what|when|who|how|which)
    (tell|telling|told) $
    (ask|asking|request|enquire|inquire) (you|to)
    beg (you|to (know|be|hear|ask|enquire|inquire))
    am not sure (if|whether|where)
    (keeps|keep) (asking|me awake)
    should (know|like to know|be glad|like)
    (must|need|have to|has to|needs to|want to) (be told|know|hear)
  `,
  see: `
    (seeing|to see|and see|just see|can see) (if|whether|where|what|how|who|when|which)
  `,
  wait: `
    (await|awaits|awaiting|awaited)
    (wait|waiting|waits|waited) *3 (for|on|to|until|till|what|your|if|whether|upon|the|result|who|which|to know)
    (look|looking|looks|loking|lookin) *2 (forward|foward|forwards|fwd|forwarding|out for)
    (anticipate|anticipating|anticipation|expectation|tenterhooks|suspense|limbo|attentive)
    (hope|hoping|hopeful|hopefully|hopes|trust|trusting|pray|praying|longing|hopfully) *1 (for|to|that|you|i|we|there|soon|get|receive|hear|this|of|your|some|a|the)
    (cannot|can not|could not|can hardly|hardly|barely) wait
    fingers (are|still|remain|firmly|tightly)? *1 crossed
    (wait|expectation|hope|anticipation|hopes) (of|for|on)
    (stay|staying|remain|remaining|keep) *1 (attentive|tuned|at the|waiting|hopeful|alert|eager|in|on)
    (counting|refreshing|checking|watching|sitting|staring|jump|jumping) *4 (days|inbox|phone|mailbox|post|email|letterbox|spam)
    (pins and needles|bated breath|baited breath|all ears|edge of my seat|hoping against hope)
    (counting the|glued to|chained to|hovering over)
    (expect|expecting|expected) *3
    expectantly|eagerly|anxiously|patiently|impatiently
    (ready|prepared) to hear
    attendance of
  `,
  want: `
    (i|we|really|just|still|would|also|badly|only|urgently|do|you|should|now|all|so|shall|will) (want|need|require|request|demand|seek|deserve|expect|appreciate|value|welcome|desire|prefer|crave|hope for|settle for|wish for)
    (want|wanting|need|needing|seeking|requesting|demanding|craving|requiring|requires|needs|wants) (a|an|the|your|my|some|any|to|is|you|it|in|this|nothing|no|just|only|for|from)
    (would|will|should|shall) *1 (appreciate|welcome|value|love|like|relish|treasure)
    (much|greatly|highly|be|very|most|really) appreciated
    do appreciate
    in your debt (for|if)
    (would|will|could|might|shall|may) *2 (help|be|do|suit|mean|suffice|oblige|let|allow|save|spare|go|put|ease|settle|enable|set) *2 (helpful|useful|welcome|great|good|nice|lovely|kind|kindness|appreciated|wonderful|handy|fantastic|relief|brilliant|grand|courtesy|blessing|fine|sufficient|enough|ideal|super|plenty|me|fair|decent|lot|world|us|a lot|far|best|much|my|mind|perfect|awesome|amazing|cool|<glad>) !(if you (need|want))
    (would|will|could) (do|help|suffice|oblige|be something|be better than|be more than)
    <glad> (for|of|about|with|to have|to get|to receive|to be given|over|on|by)
    (insist|insists|insisting) (on|upon|that)
    (asking|ask|writing|chasing|pressing|enquire|inquire|write|inquiring|enquiring|mailing|emailing|requesting|begging|angling|hoping|seek) *1 (for|about|after|on|regarding|concerning|as to|with regard)
    <glad>|happy|appreciate (if|were)
    (could|can|may|might|would) (i|we) *2 (have|get|trouble|ask|request|receive|be given|beg|expect|press|bother)
    (over|for|about|on|with) (a|an|the|your) *5 (would|i would) *2 (be|happy|glad|pleased|thankful|grateful)
    is all (i|that i|we)
    (longing|dying|desperate|itching) for
    (just|only) (for)? (a|an|your|the) *1 (yes|no|date|line|word|decision|answer|name|hint|verdict|rough|result)
    (owe|owes|owed) (me|us)
    (request|requesting|enquiry|inquiry|question|query|nudge|reminder|ask) (for|about|regarding|on|re|concerning|as to)
    requested|awaited|sought|desired
    (give|send|get|make) <me> (a|an|the|your|some|any)
    (speed|hurry|expedite|hasten|accelerate) (up)?
  `,
};
