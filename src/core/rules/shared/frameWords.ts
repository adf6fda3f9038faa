import { Memory } from '../../text/memory';
import { stem } from './stem';
import { wordSet } from '../../text/wordList';

/** Words without content of their own, and those that any letter after an interview may have. */
const FRAME = `
a about above after again all almost along already also although always am among an and another any anything are around as ask asked at away back be became because become been before being believe best better between both bring brought but by call came can
candidate chance come conversation could day days did different discuss discussed do does done down during each either enjoy enjoyed enough especially even ever every everyone everything example excellent excited experience feel felt few find first for forward found from
full further gave get give given go good got great had happy has have having he hear heard help her here hers him his hope how i if impressed in interest interested interesting into is it its itself job just keep know last later learn learned learning least leave let letter like liked little long look looked looking lot
love loved made make making man many may me mean meet meeting member mention mentioned might mine minute more morning most much must my need never new next nice no not note nothing now of off often on once one only open opportunity or other our out over own part people perhaps person place please point position possible process question questions quite
rather read ready really reason right role said same saw say see seem seemed seen several shall she should show showed shown since so some someone something soon speak spoke spent still such sure take taken talk talked talking team tell than thank thanks that the their them then there these they thing things think this those thought through time to today together told
too took try two under until up upon us use used very want wanted was way we week weeks well went were what when where whether which while who whole why will wish with within without work worked working would write writing year years yes yesterday yet you your
company interview interviewed interviewer interviewing manager hiring recruiter applicant application apply applied office business career field area areas skills skill background project projects organization organisation department group staff colleague colleagues employer employee
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december afternoon evening tomorrow
expect decide decided choose choice wonder decisions chosen asking may
appreciate appreciated grateful glad delighted pleased pleasure sincerely regards kind best dear hello hi decision answer news update timeline step steps status outcome follow following email mail phone reply contact information questions anything hesitate consideration considering
went asked got lots bit quite also three four five six seven eight nine ten half hour hours minutes month months early late
kindly highly greatly recently currently possibly likely lately hopefully personally truly fully directly newly closely clearly warmly deeply certainly detail details discussion friendly helpful useful chat
`;

const words = wordSet(FRAME);
/** Made when the first letter is looked at. */
let stems: ReadonlySet<string> | undefined;

/** A workspace of letters uses the same few thousand words again and again. */
const judged = new Memory<boolean>(20_000);

/** Whether a folded word belongs to the frame of such letters rather than to what one of them says. */
export function isFrameWord(folded: string): boolean {
  return judged.get(folded) ?? judged.set(folded, judge(folded));
}

function judge(folded: string): boolean {
  if (words.has(folded)) return true;
  // An adverb says more than its adjective: one may be open to anything, and talk openly of one thing.
  if (folded.endsWith('ly')) return false;
  stems ??= new Set([...words].map(stem));
  return stems.has(stem(folded));
}
