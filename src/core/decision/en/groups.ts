import type { Groups } from '../pattern';

/** Parts that the patterns of English share. */
export const groups: Groups = {
  job: `job|role|position|post|vacancy|seat|slot|spot|gig|place|opening|appointment|traineeship|apprenticeship|internship|placement|contract|secondment|shift|hire|vacancies|roles|positions|posts|jobs|fellowship|scholarship|residency|clerkship|studentship|lectureship|postdoc|chair|opportunity|cv|work|thing|team|candidate|one`,
  search: `search|process|recruitment|recruiting|hiring|selection|procedure|application|applications|candidacy|candidature|candidateship|interview|interviews|competition|hunt|pipeline|file|case|vacancy|interviewing|decision|appointment|procedures|evaluation|assessment|profile|resume|cv|job|role|position|post`,
  body: `committee|panel|board|team|company|council|management|employer|church|school|firm|governors|trustees|partners|partner|directors|director|manager|boss|office|department|faculty|jury|chief|head|client|owner|owners|colleagues|lot|folks|guys|people|group|selectors|judges|dean|principal|bishop|warden|ministry|commission|leadership|powers|hr|vestry|elders|fellows|crew|brass|upstairs|bosses|managers|deacons|churchwardens|wardens|shareholders|members|senate|cabinet|chapter|parents|captain|skipper|chef|seniors|bigwigs|executives|execs|recruiter|recruiters|interviewer|interviewers`,
  emp: `
    you (guys|all|lot|folks|both|two|people|or|and|ladies|gentlemen|fellows)? *1
    yous|yall|they|anyone|anybody|somebody|someone|everyone|everybody|management|hr|hq|headquarters|he|she
    the|your|his|her *2 <body>
  `,
  me: `me|us|myself|undersigned|ourselves`,
  day: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|then|now|end|eod|weekend|week|month|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|morning|afternoon|evening|lunchtime|midnight|close`,
  glad: `glad|grateful|thankful|pleased|happy|delighted|obliged|appreciative|keen|eager|curious|anxious|interested|relieved|honoured|honored|indebted|cheered|excited|impatient|desperate|thrilled|ecstatic|content|satisfied|gratified|itching|dying|agog`,
  wh: `if|whether|wether|when|what|who|whom|which|how|where|why|whose|by`,
  any: `any|some|a|an|the|your|this|that|further|more|no`,
  aux: `is|are|was|were|has|have|had|do|does|did|will|would|can|could|might|may|shall|should|am`,
  posdet: `the|your|their|a|an|any|some|its|this|that|his|her|my|our|one|no|final|committee|panel|board`,
  outcomenoun: `decision|decisions|verdict|verdicts|outcome|outcomes|result|results|determination|adjudication|ruling|conclusion|conclusions|deliberations|deliberation|findings`,
  answernoun: `answer|answers|reply|response|responses|replies|word|notice|message|feedback|resolution|return|communication`,
  positive: `final|definite|definitive|clear|straight|honest|confirmed|firm|concrete|positive|favourable|negative|formal|binding|affirmative|conclusive|decisive|firmer|affirming`,
  contactnoun: `ping|call|bell|ring|buzz|shout|holler|tinkle|line|note|text|email|mail|message|word|letter|postcard|nod|dm`,
  hear: `
    hear|hearing (from !(my|the (university|school|bank|vet|agency)|our|them|a|him|her)|back|of you|soon|again|$|by|in due)
  `,
  talkon: `
    talk|speak|chat|discuss|meet|connect|reconnect|continue|talking|speaking|catch|sit|come (again|further|more|some|soon|with you|to you|up|over|down|our|once more|you again|and see|and talk|and speak|the conversation|it)
  `,
  ofhiring: `of (my|the|our|your|this|that|last|its|their|said|yesterday|monday|tuesday|wednesday|thursday|friday)? *2 (<search>|vote|meeting|deliberations|panel|board|committee|interviews|round|discussions|it|this|that|which|talks|conversation|day|test|tests|candidates|week|monday|tuesday|wednesday|thursday|friday|management|competition|candidate|exercise|same)`,
  decidepp: `decided|chosen|picked|selected|appointed|hired|settled|concluded|finalised|finalized|made|reached|filled|agreed|taken|sorted|finished|done|known|spoken|met|deliberated|voted|ruled|landed`,
};
