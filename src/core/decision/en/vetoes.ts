/** Words that take a request away, by the reason that is shown for it. */
export const vetoes: Readonly<Record<string, string>> = {
  offer: `
    if (you|there|they|any|anything|anyone|he|she|it|the|your) *3 (need|needs|require|requires|want|wants|like|wish|have|has|is|would like|could use|questions|further|anything|missing|help|helps|unclear|interested|ever)
    should (you|they|there|any|anything|the|your) *4 (need|require|want|wish|like|have|be|questions|prove)
    (in case|if ever|whenever) you *3 (need|want|require|like|are)
    (feel|please) free (to)?
    (not|never) hesitate
    (any|further|additional|other|more|some) (questions|question|information|details|documents|document|material|materials|paperwork|references|samples)
    (if there|is there|whether there) (is|are|be) *2 (anything|any|something|more|further)
    at your (disposal|disposition|service)
    happy to (provide|send|answer|share|supply|discuss|help|explain|forward|bring|do|show|talk you)
  `,
  'no request': `
    no (need|hurry|reply|answer|response|pressure|obligation|necessity|rush|expectation|action) *1 (to|for|needed|required|necessary|expected|on)?
    (not|never|need not|without) *3 (need|have|feel|expect|expecting|ask|asking|chase|chasing|fish|fishing|require|trouble|bother|reply|looking|hold|waiting|seek|seeking|press|pressing|want|after|bug|worry|nag|pester|write|hassle)
    (nothing|anything) *3 (needed|required|to do|i need|from you|necessary)
    (is|was) (no|not) (a)? (chaser|nudge|reminder)
    take (all the|your|as much) time
    (needed|required) from (you|your)
  `,
  'reported speech': `
    (you|she|he|they|colleague|who|that|somebody|someone|website|manager|recruiter) *2 (said|told|mentioned|promised|wrote|explained|joked|warned|indicated|estimated|advised|informed|assured|stated|suggested|anticipated|outlined|laid|gave me to)
    (was|were|been|am|being) (told|informed|advised|promised|assured|given to understand)
    as (you|discussed|agreed|mentioned|promised|explained|said)
  `,
  done: `
    (thank|thanks|thankful|grateful|appreciate|obliged|thx) *4 (for|that) *4 (letting|telling|informing|updating|getting back|the (update|news|outcome|decision|offer|answer)|your (reply|response|email|mail|message|letter|call|note|decision|offer|answer|update)|calling|ringing|writing|coming back|sharing|outlining|explaining|walking|giving|taking|having)
    (glad|happy|pleased|sorry|delighted|sad|good|nice|lovely|great|relieved|interested|fascinated|surprised|heartened|disappointed|thrilled|saddened) (to|when) (hear|learn|know|read|see) 
    (respect|accept|understand|regret|admire|applaud|support|agree with|respected|understood|consider) (the|your|this|that) decision
    (received|got|read|seen) (your|the) *2 (decision|answer|reply|email|letter|update|offer)
  `,
  'own decision': `
    (my|our|own|his|her|mine) (own|final|first|hard|difficult)? *1 (decision|decisions|choice|answer|mind|outcome|results|result|status|update|timeline|response|reply|feedback|verdict|conclusion)
    i (have|had|did|will|would|must|should|could|can|just|then|also|finally|now|already)? *2 (decide|decided|chose|choose|made|make|picked|settled|opted|selected)
    (we|i) *2 (let you know|tell you|inform you|update you|keep you|ring you|call you|send you|give you|write to you)
    (need|want|await|expect|for|have|give you|asked for|waiting for) my (decision|answer|reply)
  `,
  'another matter': `
    (decision|decisions|choice) to (open|move|keep|leave|study|go|make|cut|build|put|impute|ask|use|sell|change|close|stay|become|start|drop|buy|leave|retire|take|run|switch|publish|invest|launch|work|serve|stop|do|turn|let|grow|return|include|add|write|hold|have|bring|stick|show)
    decision (tree|trees|making|maker|makers|support|makings)
    (travel|claim|expenses|expense|invoice|refund|parcel|order|delivery|visa|slides|portfolio|umbrella) *2 (claim|status|update|costs)
    as a result
  `,
};
