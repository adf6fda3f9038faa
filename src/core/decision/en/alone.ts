/** Whole turns that ask for the decision by themselves. */
export const alone = `
(any|anything|some) *2 (news|update|updates|word|verdict|decision|decisions|progress|movement|development|developments|joy|luck|answer|outcome|result|results|white smoke|feedback yet|sign|thoughts yet|idea when|idea yet|clue|further on)
what (happens|comes|is|are|will be|would be|might be) *2 (next|now|from here|after)
what now
where (do|does|did|am|are|is) *1 (i|we|things|it|matters|my application|the|you) *4 (stand|stands|at|now|up to|in|with|process|get to|sit|landed|on)
(put|end) (me|us|my) *2 (out of|misery|suspense)
(where|how) (i|we|things) (stand|stands|are placed)
(is it|it is) (me|a yes|a no|yes|no|mine|good|bad)
(when|by when|how soon|how long|what date|which date|what day) *1 (will|do|can|might|would|could|should|may|are|is|did|does|shall|until) *3 (you|i|we|they|the|candidates|applicants|it|results|a|decision|committee|panel|board|know|hear) *5 (know|hear|decide|decided|expect|told|think|told|learn|chosen|choose|announced|made|announce|result|decision|going|informed|take|ready|out|find)
(did|do|does|is|am|have|has|will|was|are|were|should) i *3 (get|got|in|through|make|made|hired|selected|successful|still|pass|passed|chosen|the one|your|have|stand|fit|accepted|rejected|or|being|considered|shortlisted|hear|continue|keep)
`;
