import type { Alone } from '../wordings';

export const alone: Alone = {
  whole: `
    put|putting (me|us) out of (my|our|this|the)? (misery|agony|suspense|torment)
    (keep|leave|leaving|keeping) (me|us) (in suspense|hanging|guessing|dangling|in limbo|in the dark)
    end (my|our|the|this) (suspense|agony|misery|wait|waiting|torment)
    (you have|you have got|you got|giving you|give you) *4 (until|till|hours|days) *10 (give|tell|decide|make|answer|let|confirm|commit|choose|extend|say|offer|hire|reply|respond)
    you have *1 (got)? *2 (hours|days) *1 to
    (assume|take it|presume|conclude|consider|taking it) *4 (no|someone else|somebody|unsuccessful|rejected|not been|chosen|another|gone|filled) *4 (unless|if i)
    (unless i hear|if i (hear nothing|do not hear|have not heard|have heard nothing|get no)|unless you tell|failing that|if no (answer|reply|word)) *12 (assume|take it|presume|conclude|consider|accept|withdraw|understand|sign|say yes|taking|take the|have to|go with|number|gone)
    (rather|sooner) (know|have a no|hear) *1 (than|now|the|it|either|sooner)
    (depends|depend|hinges|hinge) on (whether|if|when) *3 (get|have|receive|hear) *3 (decision|answer|yes|no|verdict)
    (am|just|again|still) (chasing|chase) (you|up|the|my|on|after|for|about)
    (can|may|could|might) i *2 chase
    ^ chasing (you|up|my|on|after)
    (until|till) i *1 (have|get|hear) *1 (answer|decision|verdict)
    (do|will) you take me
    (set|put) my mind (at|to) *1 (rest|ease)
    (satisfy|relieve|ease) (my|our|this) (curiosity|anxiety|mind|nerves|suspense|uncertainty)
    put|be put out of *1 (misery|uncertainty|suspense)
    (could|can|would|will) you (please|just|at least)? tell me $
    (stop|save) (me|us) (from)? (wondering|guessing|fretting|worrying)
    (what|how) (will|is) it *1 (be|to be) (then|$)
    what will it be
    has the (axe|die|hammer|penny|curtain) *2 (fallen|cast|dropped|come down)
    who drew the (long|short)
    long before i (know|hear|learn|find out)
    anything (you can|at all|you could|you are able to) *1 (tell|share|say)
    who (got|gets|has got|will get|is getting|won|did you (pick|choose|hire|select|go|take)|you (picked|chose|hired|selected|went|settled|want|like|have chosen|have picked|are going)|came out|was chosen|is chosen|is going to) (it|the|on|with|for|top|in)?
    (thumbs up|yes|no|nod|answer) (or|/) *2 (thumbs down|no|yes) *6 (would|will|is|do|suffice|enough|please)
    (even|just) *1 (a|an)? *2 (no|maybe|very unlikely|one word|word|yes) *10 (would|will|is) *2 (help|better|do|kindness|enough|beat|fine|suffice)
    i need *2 to commit
    confirm (my|your) *1 (place|selection|position|appointment|start|joining|hiring|employment|job|offer|seat)
  `,
  question: `
    any|anything|some *3 (news|update|updates|word|verdict|decision|decisions|progress|movement|development|developments|joy|luck|answer|outcome|result|results|white smoke|further forward|headway|to report|tell me|new|good news|yet)
    what now
    what (happens|comes|is|are|will be|would be|might be) *3 (next|now|from here|after that)
    (so)? what is *1 (the)? (story|word|craic|latest|verdict|situation|score|happening|going on|status|state of play|plan|news|deal|decision|result|update|upshot|procedure|answer)
    (when|by when|how soon|how long|what date|which date|what day|which day|till when|until when|around when|roughly when|what time frame) *2 (will|do|can|might|would|could|should|may|are|is|does|shall|until|before) *3 (you|i|we|they|the|candidates|applicants|it|results|a|decision|committee|panel|board|know|hear|one|hearing|someone|this) *5 (know|hear|decide|decided|expect|told|think|chosen|choose|announced|made|announce|result|results|decision|going|informed|take|ready|out|find|hiring|deciding|answer|hearing|notified|wait|making|start|contacted|outcome|be)
    (did|do|does|is|am|have|will|was|were|should|shall|must) i *3 (get|got|in|out|through|make|made|hired|selected|successful|unsuccessful|still|pass|passed|chosen|the one|your|have|stand|fit|accepted|rejected|being|considered|shortlisted|continue|keep|start|begin|hand|resign|move|joining|pack|prepare|qualify|wasting|going|among|suitable|fail|failed|lucky|close|win|won|barking|celebrate|sail|count)
    (am|was) i (still|also|really|even|already|now|actually|definitely|then|up)? (in|out|on|off|through|up|next|close|over|for)
    (did|do|am|was|will|have) i !(*2 (leave|left|mention|mentioned|tell|told|say|said|forget|forgot|bring|send|remember|right|wrong|misread|owe|pay|misunderstand|misunderstood|explain|explained|dream|imagine|miss|missed|ask|asked|talk|talked|like|love|hear correctly|see|need to (bring|wear|send|fill|register|sign|take|print))) 
    (can|may|could|should|shall|must) i *1 (count|hope|expect|assume|take it|give up|consider|regard|look forward|stop|keep|start|begin|hand|resign|accept|continue|move|pack|prepare|still)
    (what|how) about (my|the|our) *1 (<job>|<search>|result|results|decision|outcome)
    how far (with|is|has|on|are)
    (will|do|would|might|should) (you|they) *1 know
    (are|did|have) you *4 (me|us) ($|or|on|in|as|for|with|to (join|start|come|work))
    (will|do|would) you *1 (have|take|want|need|choose|hire|see|keep|be (having|taking|wanting)) (me|us) ($|or|on|in|as|for|with|there|to (join|start|come|work))
    (is|was|will) *1 (it|that|there|this) *1 (me|mine|a yes|a no|yes|no|good|bad|her|him|go|happening|on|off|over|be me|between)
    (does|do|did|has|have) *3 (position|role|job|post|place|vacancy|still) *2 (still)? (remain|exist|stand|open|need|require|available)
    (are|is|were|was) *3 (still|yet|any) *3 (interviewing|deciding|considering|recruiting|hiring|looking|undecided|deliberating|searching|seeing|going|reviewing|thinking|open|closer|nearer|able)
    (do|did|are|will|have) (you|they|ye|yous) *4 (hire|hiring|choose|pick|picked|made|decide|decided|select|selected|fill|filled|chosen|considered|reached|reach|settle|settled|land|landed|gone|offering|heard|hear (from hr|back)|invite|recruit|had a chance|come|agree|agreed|appoint|appointed)
    (have|has|had|got) *4 (decided|chosen|picked|selected|appointed|hired|settled|concluded|agreed|met|reached|filled|finalised|finalized|gone|voted|an answer|a decision|any decision|any news|made up|signed off|heard|spoken|ruled|approved|come to)
    (did|was|has|is|will|were|had|do|does) *4 (board|committee|panel|council|team|head office|hr|vote|budget|manager|management|trustees|governors|director|boss|client|interviews|selection|process|decision|verdict|jury|church|partners|school|dean|others|rest) *4 (decide|decided|taken|approve|approved|agree|agreed|reach|reached|vote|voted|meet|met|over|finished|done|made|in|out|choose|chosen|come|say|think|conclude|concluded|rule|ruled|final|complete|completed|appoint|like|liked|sign|signed|reached|back|gone|select|pick|hire|ready)
    what (did|do|does|have|has|will|was|were) *3 (decide|decided|conclude|think|say|said|agree|agreed|choose|verdict|outcome|result|decision)
    how *1 (is|are|was|were|did|do|does) *4 (search|process|hiring|recruitment|selection|things|everything|it|decision|application|candidacy|interviews|vote|i|chances|odds|prospects) *3 (going|coming|progressing|shaping|looking|look|along|go|stand|doing|turn out|do|get on|fare|compare|perform|moving|proceeding|getting on|developing|evolving)
  `,
  scrap: `
    any|some (news|update|updates|word|verdict|decision|progress|movement|development|developments|joy|luck|answer|result|results|outcome)
    (status|decision|outcome|result|results|verdict|update|next steps|timeline) (of|on|for|about|regarding|re) *6
    where (do|did|does|are|am|is) *6
    still (in|under) (the)? (running|consideration|frame|mix)
    yes or no
    in or out
  `,
};
