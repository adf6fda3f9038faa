import { listWords } from '../../text/wordList';
import { inflect } from './verbs';

/**
 * Kinds of English words. A sentence is read as a row of kinds, so that what holds for one word of a kind holds for
 * all of them; words of no kind are passed over. `verb~` stands for all forms of the verb.
 */
const kinds: Readonly<Record<string, string>> = {
  DECISION: `decision decisions verdict verdicts outcome outcomes result results resolution determination judgement judgment ruling conclusion conclusions
    findings deliberations deliberation choice choices pick selection selections vote`,
  ANSWER: `answer answers`,
  REPLY: `reply replies response responses revert email mail mails emails line note message letter call phone text word contact correspondence acknowledgement buzz bell shout holler tinkle`,
  NEWS: `news tidings update updates development developments progress movement headway feedback notice joy luck`,
  STATUS: `status standing state situation stage position whereabouts stand`,
  TIME: `timeline timelines timeframe timeframes timescale timescales timing timings eta turnaround schedule timetable date dates deadline deadlines timelines horizon`,
  STEP: `step steps round rounds stage stages phase phases move moves`,
  NEXT: `next further following second third final last remaining subsequent coming`,
  DECIDE: `decide~ conclude~ determine~ resolve~ deliberate~ finalise~ finalize~ settle~ confer~ vote~ rule~ weigh~ agreed agree`,
  CHOOSE: `choose~ pick~ select~ hire~ appoint~ employ~ shortlist~ recruit~ engage~ recommend~ nominate~ elect~ reject~ decline~ approve~ chosed choosed award~ prefer~ favour~ favor~ accept~ invite~ consider~`,
  FILL: `fill~ close~ taken gone offered offer~ given`,
  FATE: `successful unsuccessful suitable considered running frame contention mix race lucky hat shot shout fit hired in out rejected appointed chosen selected accepted`,
  TELL: `tell~ inform~ notify~ advise~ apprise~ enlighten~ brief~ intimate~ update~ assure~ informed told say~`,
  SHARE: `confirm~ clarify~ communicate~ indicate~ share~ shed convey~ relay~ disclose~ reveal~ announce~ declare~ specify~ explain~ outline~ provide~ supply~ divulge~`,
  CALLV: `ring~ telephone~ phone~ ping~ whatsapp drop~ shoot~ send~ write~ contact~ reply~ respond~ revert~ texted called calling calls emailed`,
  HEAR: `hear~ learn~ discover~ know~ ascertain~ gather~ understand~ hearing receive~ recieve~`,
  SPEAK: `speak~ talk~ chat~ meet~ discuss~ converse~ connect~ conversation conversations natter catch touch natters visit`,
  WAIT: `wait~ await~ anticipate~ tenterhooks suspense limbo attentive expectant anticipation expectation`,
  HOPE: `hope~ hopeful hopefully trust~ pray~ long~ fingers crossed`,
  GLAD: `glad grateful thankful pleased happy delighted obliged keen eager curious anxious relieved honoured honored indebted excited impatient desperate thrilled dying itching interested pleasure joy`,
  APPRECIATE: `appreciate~ welcome~ value~ treasure~ relish~`,
  HELP: `help~ helpful useful kind kindness courtesy relief favour favor courteous handy`,
  WANT: `want~ like love~ wish~ need~ prefer rather sooner`,
  DEMAND: `insist~ demand~ require~ request~ expect~ deserve~ owe~`,
  ASK: `ask~ enquire~ inquire~ enquiry inquiry check~ chase~ nudge~ follow~ following query queries asking question`,
  WONDER: `wonder~ curious suppose~`,
  THANK: `thank~ thanks thankyou gratitude appreciation cheers`,
  EMP: `committee panel board team company council management employer church school firm governors trustees partners directors director manager boss office department faculty jury client hr owner headquarters
    colleague colleagues selectors judges dean principal ministry commission leadership chair head hiring recruiter`,
  JOB: `job role position post vacancy seat slot spot gig place opening appointment traineeship apprenticeship internship placement contract secondment lectureship fellowship scholarship postdoc clerkship work shift career
    trainee manager assistant officer engineer analyst nurse teacher clerk supervisor technician driver coordinator`,
  PROC: `process search recruitment hiring procedure application applications candidacy candidature interview interviews interviewing recruiting pipeline file case candidate candidates applicant applicants shortlist list`,
  DOC: `slides cv resume references reference certificate certificates portfolio documents document information details form forms address samples sample materials material paper papers copy scan transcript licence license paperwork
    receipts expenses claim invoice link attachment recipe photo photos photograph number name book article drawings keys pass questions referees referee diploma script sheet`,
  ATTACH: `attach~ enclose~ attached enclosed herewith below`,
  IDEA: `idea ideas clue inkling notion indication sense hint sign estimate ballpark heads thoughts chance chances odds prospects hope thought`,
  WAY: `way either whichever whatever one other both regardless`,
  YESNO: `yes no thumbs nope yep`,
  GOODBAD: `good bad positive negative favourable favorable unfavourable happy great`,
  DAY: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow tonight week weeks month months weekend days day
    end noon morning afternoon evening easter christmas term soon year hours shortly eod`,
  YET: `yet already still now finally`,
  HAVE: `have has had having got gotten get getting`,
  BE: `am is are was were be been being`,
  DO: `do does did done doing`,
  WILL: `will would shall should could can may might must`,
  PAST: `said told mentioned promised wrote explained joked warned indicated estimated assured stated suggested outlined laid asked hoped anticipated thought decided chose made gave`,
  GO: `go~ come~ move~ proceed~ progress~ continue~ forward ahead further elsewhere another different`,
  STAND: `stand stands stood lie lies fare fared sit sits rank`,
  MAKE: `make~ reach~ reached come arrive~ take~ taking took`,
  KEEP: `keep~ leave~ let letting lets put give~ gave`,
  IFW: `if whether wether once when whenever after before until till unless should`,
  WHO: `what who whom which where how why whose`,
  PROBLEM: `wrong hard unclear missing problem trouble difficulty`,
  KIN: `wife husband spouse son sons daughter daughters mother father mum mom dad parents brother sister uncle aunt cousin grandmother grandfather family
    child children kid kids baby boyfriend girlfriend fiance fiancee niece nephew friend friends neighbour neighbours neighbor neighbors landlord landlady dog cat dogs cats`,
  THING: `house flat apartment kitchen bathroom garden roof boiler heating lift elevator stairs door window wall floor ceiling building buildings bridge road street wing ward hall room rooms
    library museum gallery theatre theater stadium pool playground canteen cafe restaurant bakery shop store warehouse factory plant lab laboratory studio
    car van bus tram train bike bicycle boat ferry plane ship truck tractor engine motor pump machine machines robot robots oven printer printers scanner computer laptop phone phones camera screen tablet
    app apps software system systems platform website site server servers database cluster code repository dashboard tool tools product products feature features version versions edition upgrade migration rollout release launch prototype pilot model models design designs logo sensor sensors
    book books novel film films movie show play concert exhibition exhibit conference congress fair festival party wedding picnic match game race tournament season election referendum strike holiday holidays trip journey renovation extension refurbishment merger takeover acquisition
    budget grant loan mortgage insurance visa permit licence license passport exam exams course courses class classes lesson lessons thesis dissertation paper article essay chapter survey study trial trials experiment experiments harvest crop crops tree trees plants
    cake cakes bread soup menu wine beer coffee tea lunch dinner recipe pizza
    glasses shoes tie hat coat suit umbrella wallet bag parcel package delivery order invoice refund receipt claim repair repairs painting paint colour color curtain curtains carpet chairs desk furniture
    project projects campaign strategy report magazine newspaper newsletter catalogue catalog podcast lecture talk speech presentation demo workshop training
    weather snow rain flood storm knee hip surgery operation leg`,
  TRAVEL: `parking bus train station weather travel lunch coffee`,
};

/** Words that are read as themselves. */
const KEPT = `i me my we us our you your yours they them their he she him her it its this that these those there
  please kindly just any anything some something a an the to for from of on about regarding with by in at as and or but so because since not no never nothing none without
  if whether when what who which how where why next let look looking forward back soon long much very more only even else someone somebody anyone
  free hesitate need feel time own first same until before after by either way one up down happens happened say thing things`;

/** Each word with its kinds. */
export function createWordKinds(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (word: string, kind: string): void => {
    const list = found.get(word);
    if (!list) found.set(word, [kind]);
    else if (!list.includes(kind)) list.push(kind);
  };
  for (const word of listWords(KEPT)) add(word, word);
  for (const [kind, text] of Object.entries(kinds)) {
    for (const word of listWords(text)) {
      for (const form of word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]) add(form, kind);
    }
  }
  return found;
}
