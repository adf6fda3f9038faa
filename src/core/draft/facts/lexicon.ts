/** Word lists that tell what form a note has. They need not be complete: what is unknown stays as written. */

import { wordSet as set } from '../../text/wordList';

/** Nouns that in a note stand without an article and want one in a letter ("on-call rota"). */
export const COUNTABLE = set(`
  agenda agreement app application approach archive area atmosphere audit backlog base branch brand break brief budget
  building calendar campaign canteen career case caseload catalogue catalog challenge change chapter class classroom client
  clinic cluster codebase coffee collection committee community conference contract course crew culture curriculum customer
  cycle dashboard database deadline demo department design desk dinner discussion display district environment event
  exercise exhibition expansion experiment facility factory farm festival fleet forecast format framework fund garden
  goal grant greenhouse group guide handover history idea incident industry initiative integration interface inventory
  kitchen lab laboratory launch layout lesson library line list lunch machine market menu merger method migration mission
  model mood museum network newsroom office orchestra outage pantry partnership path pattern pipeline plan plant platform
  playground policy portfolio practice presentation problem procedure process product production program programme project
  prototype proposal puzzle queue question range ratio redesign refurbishment region relaunch release relocation renovation
  reorganisation reorganization repertoire report restructuring review rewrite road roadmap role rollout roll-out room
  rota roster rotation route routine scheduler schedule scheme school season set-up setup shift shop show site size
  spirit stack stage standup stand-up station stock store story strategy structure studio study style subject survey
  syllabus system talk task team technique territory test theatre theater timeline timetable tone tool toolchain tour
  transition trial unit upgrade vision visit walk ward warehouse warmth welcome workflow workload workshop yard zoo
`);

/** First words of a note that lose their capital inside a sentence. */
export const COMMON = set(`
  a about above after all also always an and annual another any as at back bad before being better big both bringing calm
  case child children clear clinical close code cold common cost costs cross current daily data deep different direct early easy
  end engineering every everyone everybody everything exam excellent fair fast feedback few final financial first flat
  flexible food free frequent fresh friendly full future general genuine good great growth hands-on hard her high hiring
  he his nobody somebody home honest honesty hot how human humour humor hybrid identifying if important in inside interest interesting
  internal international it its job junior key kind kindness large last late leadership learning legacy less little live
  local long lots lovely low main making many marketing mentoring modern month monthly more most music my new next nice
  night no no-blame non-profit not old on one onboarding open openness operations other our out paid parent patient
  patience pair parental patients pay people personal physical planning possible price pricing private public pupil pupils quality
  quarterly quick quiet rapid reading real recent regional relaxed remote research respect safe safety salary sales
  scaling second security senior serious sharp shared she short simple small smart sober social soft some sound staff staffing
  steady stock strong student students supply support tax teaching technical testing eight five four nine seven six ten twelve twenty that the their there these they things this
  those thoughtful three time timing training transparency transparent travel trust two warm water we weekday weekend weekly
  welcoming what when where whether which who whole why wide wine with work working year young your you i'd
  ${[...COUNTABLE].join(' ')}
`);

const COMMON_ENDINGS =
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|ency|ancy|ship|ly|able|ible|ful|less|ive|ous|ural|onal|ical|ism|ure)s?$/;
const COMMON_PREFIX =
  /^(?:anti|co|cross|e|ex|hands|in|inter|long|low|high|mid|multi|no|non|off|on|one|open|over|part|post|pre|pro|re|self|semi|short|sub|three|two|under|up|well|work)-/;

/** Whether a word that begins with a capital is none that always has one. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.slice(1) !== lower.slice(1) || /\d/.test(word)) return false;
  return (
    COMMON.has(lower) ||
    COMMON.has(lower.replace(/(?<=..)s$/, '')) ||
    COMMON_PREFIX.test(lower) ||
    (lower.length > 5 && COMMON_ENDINGS.test(lower))
  );
}

/** Adjectives that are noted alone: "open about mistakes", "very friendly". */
export const ADJECTIVES = set(`
  accessible approachable attentive calm candid caring clear competent considerate creative curious direct easy-going
  engaged enthusiastic fair flexible focused frank friendly funny generous genuine helpful honest humble humorous
  informal inspiring interested kind knowledgeable modern open organised organized passionate patient polite positive
  practical precise professional relaxed respectful responsive sincere straightforward supportive sympathetic
  thorough thoughtful transparent warm welcoming well-organised well-organized well-prepared
`);

/** Past forms that begin a note about what both sides did together. */
export const JOINT_PAST = set(`
  agreed brainstormed chatted compared covered debated debugged designed discussed drew dug ended explored focused got
  laughed looked met paired reviewed sketched spent spoke started talked toured touched tried walked went worked
`);

/** Past forms that begin a note about what the writer did. */
export const OWN_PAST = set(`
  added advised analysed analyzed answered automated baked brought built chaired coached coded completed cooked
  coordinated created cared cofounded co-founded debugged delivered demoed designed developed did directed doubled edited
  established fixed founded gave grew handled halved heard helped hired implemented improved increased installed
  introduced kept launched learned learnt led liked looked maintained made managed mentored met migrated moved negotiated
  opened ordered organised organized oversaw played planned presented produced published ran raised rebuilt redesigned
  reduced reorganised reorganized replaced restored rewrote saved saw sang scaled served shipped showed
  sold solved spent started streamlined supervised supported talked taught tested took trained translated treated
  turned tutored used volunteered walked was went won worked wrote
`);

/** Verbs that begin a note about what the writer could do. */
export const BARE_VERBS = set(`
  add automate bring build cover create cut develop establish fix grow handle help implement improve increase introduce
  join keep launch lead learn maintain make manage mentor migrate modernise modernize move organise organize oversee
  raise reduce reorganise reorganize run scale set share simplify speed step streamline strengthen support take teach
  train translate write
`);

/** Finite verbs that make a clause of a noun and what follows it. */
export const FINITE = set(`
  is are was were isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t has had hasn't hadn't will won't would can can't could couldn't should must
  does did doesn't didn't doesn’t didn’t don't don’t do have seems seemed looks looked feels felt runs ran uses used wants wanted needs needed works worked
  talks talked walked showed shows explained explains described told tells said says asked asks gave gives took takes
  made makes went goes came comes knew knows spent spends helped helps moved moves keeps kept eats listened listens
  impressed struck surprised led leads treats treated lets let offers offered plans planned builds built care cares
  answered shared shares spoke met took stood stays stayed took became
`);
