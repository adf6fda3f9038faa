import type { Groups } from '../pattern';

/** Parts that the patterns of English share. */
export const groups: Groups = {
  // The job itself.
  job: `job|role|position|post|vacancy|seat|slot|spot|gig|place|opening|appointment|traineeship|apprenticeship|internship|placement|contract|secondment|shift|hire|vacancies|roles|positions|posts|jobs|fellowship|scholarship|residency|clerkship|studentship|lectureship|postdoc|chair|opportunity`,
  // The procedure.
  search: `search|process|recruitment|hiring|selection|procedure|application|applications|candidacy|candidature|interview|interviews|campaign|competition|recruiting|process|panel|board|hunt|round|rounds|pipeline|file|case`,
  // Those who decide.
  body: `committee|panel|board|team|company|council|management|employer|church|school|firm|hr|governors|trustees|partners|directors|director|manager|boss|office|department|faculty|jury|chief|head|client|owner|owners|colleagues|lot|folks|guys|people|group|selectors|judges|dean|principal|bishop|warden|ministry|commission|leadership|powers`,
  emp: `
    you (guys|all|lot|folks|both|two|people|and)?
    yous|y'all|they|anyone|anybody|somebody|someone|everyone|everybody
    (the|your|his|her) *2 <body>
  `,
  me: `me|us|myself|undersigned|ourselves`,
  det: `a|an|the|your|any|some|this|that|its|their|one|no|each|our`,
  be: `am|is|are|was|were|be|been|being`,
  will: `will|would|can|could|may|might|shall|should|do|did|does|have|has|had|must`,
  glad: `glad|grateful|thankful|pleased|happy|delighted|obliged|appreciative|keen|eager|curious|anxious|interested|relieved|honoured|honored|indebted|cheered|excited|impatient|desperate|thrilled|ecstatic|content|satisfied|gratified|itching|dying`,
  very: `very|so|much|most|really|truly|extremely|ever|deeply|more|greatly|only|just|also|quite|rather|super|too|still|always|obviously|naturally|certainly|sincerely|dearly|all|genuinely|kindly|therefore|simply|personally|particularly|especially|highly|sure|definitely|absolutely|as|of|course|be`,
  wh: `if|whether|when|what|who|whom|which|how|where|why|whose|wether|weather|that`,
};
