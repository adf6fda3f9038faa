/** Awaiting a reply, a talk or further contact, with nothing said of a decision. */
export const weak: Readonly<Record<string, string>> = {
  await: `
    (look|looking|looks|loking|lookin) *1 (very|so|much|eagerly|really|greatly)? *1 (forward|foward|forwards|fwd) (for|to)? *4 (<hear>|speak|speaking|talk|talking|chat|chatting|reply|replies|response|respond|contact|touch|email|mail|call|word|revert|answer|news|conversation|conversations|feedback|message|reading you|connect|connecting|continuing|continue|discuss|discussing|discussion|correspondence|letter|contacted|talks|line|catching up|communication|meeting you again|seeing you again|further dialogue|meeting again|chats|communicating|note)
    (look|looking) out for *2 (email|call|mail|letter|message|reply|response)
    (hope|hoping|hopes|hopeful|hopefully|hopfully|trust|pray|expecting|longing|long|i expect|we expect|i wish) !(your|the|his|her|their|my|our|this) *6 (<hear>|speak|speaking|talk|talking|chat|reply|response|respond|contact|contacting|touch|email|mail|call|word|revert|write|letter|news|message|line|answer|meet again|see you|meet you|connect|correspond|catch up|reach out|contacted|called|back to me)
    (await|awaiting|awaits) *4 (reply|response|answer|revert|call|email|mail|news|word|letter|contact|message|favour|feedback|communication|pleasure|return|note|acknowledgement)
    (wait|waiting|waits) *4 (reply|response|answer|revert|call|email|mail|news|word|letter|contact|message|phone|feedback|<hear>|reading you|communication|from you|you)
    (wait|expectation|anticipation|hope) (of|for) *4 (reply|response|answer|news|reading you|word|contact|hearing|call|feedback|letter)
    (cannot|can not|could not|can hardly|hardly) wait *3 (<hear>|talk|speak|chat|see you|catch up|meet|for your (reply|call|email))
    eager|keen|excited|delighted|eagerly|anxious|impatient *3 (to)? *1 (<hear>|speak|talk|chat|continue|awaiting|reply|meet again)
  `,
  wish: `
    (for|about|over) (a|an|your) *2 (reply|feedback|answer|response|message|word) *1 (i would|would i) *1 be
    (receive|get|have) (your|a) (call|reply|email|letter|message|response)
    (love|like|glad|happy|pleased|delighted|welcome|appreciate|keen|honoured|honored|pleasure|grateful|lovely|nice|great|good|grand|wonderful|joy|thrilled|thankful|enjoy|privilege|honour|treat|obliged|fun|super|fab|excited) *1 (to|if|for|a|of|about|the|another|any|it|your|be|have|would|when)? *6 (<hear>|speak|speaking|talk|talking|chat|chatting|reply|response|respond|contact|contacting|touch|word|line|revert|answer|conversation|natter|message|reading|connect|continue|continuing|meet again|sit down|catch up|see you again|receive a|discuss further|discussion|letter|email|call from you)
    (a|an|your|any|short|brief|quick|favour|courtesy|the) *3 (reply|response|answer|word|line|note|acknowledgement|call) *5 (oblige|appreciated|welcome|grateful|nice|great|joy|kind|requested|lovely|good|please|pleasure|helpful|happy)
    (deserve|expect|demand|want|need|insist on|request|beg|like|get|owe) *3 (reply|response|call back|acknowledgement|courtesy of|favour of)
    pick up where we left
    (a|another|further) (chat|talk|conversation|call) *5 (would|will) be
    value a (reply|response|word)
    expect you to (call|reply|write|answer)
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
    ^ (please|kindly|do|just)? (do)? ((reply|revert|respond|write) (to|soon|when|back|by|at|$)|get back|get in touch|be in touch|give (me|us) a *1 <contactnoun>|drop (me|us) a *1 <contactnoun>|hit me up|holler|give me a ring|keep in touch|stay in touch)
    (can|could|would|will) you *3 (call|ring|phone|contact|text|email|write|reply|respond|get back|answer|revert) *2 (me|us|back|to|$)
    (could|might|can) (at least|please|just)? *2 (write back|reply|respond|answer my|have the courtesy)
    waiting by the phone
    you will (contact|call|write|reply|email|ring)
  `,
};
