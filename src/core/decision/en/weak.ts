import type { Weak } from '../wordings';

export const weak: Weak = {
  await: `
    (look|looking|looks|loking|lookin) *1 (very|so|much|eagerly|really|greatly)? *1 (forward|foward|forwards|fwd) (for|to)? *4 (<hear>|speak|speaking|talk|talking|chat|chatting|reply|replies|response|respond|contact|touch|email|mail|call|word|revert|answer|news|conversation|conversations|feedback|message|reading you|reading from|connect|connecting|continuing|continue|discuss|discussing|discussion|correspondence|letter|contacted|talks|line|catching up|return to me|communication|meeting you again|seeing you again|further dialogue|meeting again|chats|communicating|note)
    (look|looking) out for *2 (email|call|mail|letter|message|reply|response)
    (hope|hoping|hopes|hopeful|hopefully|hopfully|trust|pray|expecting|longing|long|i expect|we expect|i wish) !(your|the|his|her|their|my|our|this) *6 (<hear>|speak|speaking|talk|talking|chat|reply|response|respond|contact|contacting|touch|email|mail|call|word|revert|write|letter|news|message|line|answer|meet again|see you|meet you|connect|correspond|catch up|reach out|contacted|called|back to me)
    (await|awaiting|awaits) *4 (reply|response|answer|revert|call|email|mail|news|word|letter|contact|message|favour|feedback|communication|pleasure|return|note|acknowledgement)
    (wait|waiting|waits) *4 (reply|response|answer|revert|call|email|mail|news|word|letter|contact|message|phone|feedback|<hear>|reading you|reading from|communication|from you|you)
    (wait|expectation|anticipation|hope) (of|for) *4 (reply|response|answer|news|reading you|reading from|word|contact|hearing|call|feedback|letter)
    (cannot|can not|could not|can hardly|hardly) wait *3 (<hear>|talk|speak|chat|see you|catch up|meet|for your (reply|call|email))
    eager|keen|excited|delighted|eagerly|anxious|impatient *3 (to)? *1 (<hear>|speak|talk|chat|continue|awaiting|reply|meet again)
  `,
  wish: `
    (for|about|over) (a|an|your) *2 (reply|feedback|answer|response|message|word) *1 (i would|would i) *1 be
    (receive|get|have) (your|a) *1 (call|reply|email|letter|message|response)
    (love|like|glad|happy|pleased|delighted|keen|honoured|honored|thrilled|eager|excited|grateful) *1 (to|if) *2 (<hear>|<talkon>|(receive|get|have) *3 (reply|response|word|line|call|letter|message|email|answer)|(call|ring|phone|write|contact|reply) (to)? (me|back|us))
    (love|like|keen|happy) *3 (pop|drop|come) (in|by|over|round) *3 (natter|chat|talk|coffee)
    (like|love) *3 to (continue|resume) (our|the) (talk|conversation|chat|discussion)
    be *1 (good|nice|lovely|great) to have a *1 (line|word|reply)
    (be|is|mean|means) *1 (good|nice|great|lovely|grand|wonderful|fun|pleasure|joy|honour|treat|privilege|fab|super|lot|world) *1 (to|if|of) *2 (<hear>|<talkon>|hear your thoughts)
    (welcome|appreciate|love|glad of|grateful for|thankful for|happy about|enjoy|value|obliged for|glad for|pleased with|like) *1 (a|an|another|any|your|further|chance|opportunity) *4 (reply|response|word|line|note|conversation|talk|chat|natter|call|call back|contact|answer|message|letter|email|speak further|talk again|speak again|talk further|hear from|hearing from)
    (appreciate|love|like) (hearing|to hear) (from you|back)
    (a|an|your|any|short|brief|quick|favour|courtesy|the) *3 (reply|response|answer|word|line|note|acknowledgement|call) *5 (oblige|appreciated|welcome|grateful|nice|great|joy|kind|requested|lovely|good|please|pleasure|helpful|happy)
    (deserve|expect|demand|want|need|insist on|request|beg|like|get|owe) *3 (reply|response|call back|acknowledgement|courtesy of|favour of)
    pick up where we left
    (a|another|further) (chat|talk|conversation|call) *5 (would|will) be
    value a (reply|response|word)
    expect you to (call|reply|write|answer)
    (few|some) lines from you
    (expecting|expect) your (call|reply|email|response|message)
    (return|revert|write) (back)? to me
    find *3 (minute|moment|time) to (write|reply|respond|answer|call)
  `,
  talk: `
    (talk|speak|chat) *1 soon
    (let us|we|could we|can we|shall we|might we|could i|may we|maybe we|would you have|would you be up|are you free|do you have|have you|are you up) *6 (talk|speak|chat|catch up|keep in touch|stay in touch|connect|meet|get together|conversation|call|be in touch) *2 (soon|again|more|further|some|next|this|in touch|week|another|time|$)
    when (can|could|shall|might|may) we *2 (talk|speak|meet|chat)
    ^ (holler|hit me up|get at me) *1 (back|$)
  `,
  contact: `
    ^ (please|kindly|do|just|pls)? (do)? (call|ring|phone|contact|text|email|write|ping|message|answer) (to|back)? (me|us|soon|back|when|this (mail|email|letter|message))
    ^ (drop|flick|send|shoot|give) (me|us) *2 <contactnoun>
    ^ (please|kindly|do|just)? (do)? ((reply|revert|respond|write) (to|soon|when|back|by|at|$)|get back|get in touch|be in touch|give (me|us) a *1 <contactnoun>|drop (me|us) a *1 <contactnoun>|hit me up|holler|give me a ring|keep in touch|stay in touch)
    (can|could|would|will) you *3 (call|ring|phone|contact|text|email|write|reply|respond|get back|answer|revert) *2 (me|us|back|to|$)
    (could|might|can) (at least|please|just)? *2 (write back|reply|respond|answer my|have the courtesy)
    waiting by the phone
    you will (contact|call|write|reply|email|ring)
  `,
};
