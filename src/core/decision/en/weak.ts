/** Awaiting a reply or a talk, with nothing said of a decision. */
export const weak = `
(look|looking|looks|hope|hoping|love|like|wait|waiting|await|awaiting|glad|happy|pleased|delighted|welcome|appreciate|keen|expect|expecting|wish|eager|cannot wait|honoured|pleasure|grateful|lovely|nice|great|good|grand|wonderful|hopfully|hopefully|hear|trust|excited|honored) *6 (hear|hearing|speak|speaking|talk|talking|chat|chatting|reply|replying|response|respond|responding|contact|contacting|contacted|touch|meet|meeting|email|mail|call|word|line|answering|revert|news|conversation|conversing|writing|catch up|natter|feedback|message|reading|connect|connecting|continuing|continue|discuss|discussing|correspondence|letter|reaching|back|write|visit|sit down|seeing|see)
(talk|speak|chat|catch up|let us|connect) *2 (soon|again|talk|speak|chat|catch up)
(a|your) (reply|response|answer|word|line) *5 (oblige|appreciated|welcome|grateful)
^ (please|kindly|do|just)? (call|ring|phone|contact|text|email|write|reply|revert|respond|give) (to)? (me|us|back|soon|at)
`;
