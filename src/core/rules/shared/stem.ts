import { copyText, Memory } from '../../text/memory';

const ENDINGS = [
  'izations',
  'isations',
  'ization',
  'isation',
  'ations',
  'ation',
  'ators',
  'ator',
  'ating',
  'ative',
  'ated',
  'ates',
  'ate',
  'ments',
  'ment',
  'nesses',
  'ness',
  'fulness',
  'fully',
  'ful',
  'ables',
  'able',
  'ibly',
  'ible',
  'ally',
  'ical',
  'ings',
  'ing',
  'ions',
  'ion',
  'ively',
  'ive',
  'ised',
  'ized',
  'ising',
  'izing',
  'ises',
  'izes',
  'ise',
  'ize',
  'ants',
  'ant',
  'ance',
  'ances',
  'ence',
  'ences',
  'ent',
  'ents',
  'iers',
  'ier',
  'ers',
  'er',
  'ors',
  'or',
  'ists',
  'ist',
  'ies',
  'ied',
  'ily',
  'ity',
  'ous',
  'edly',
  'ed',
  'es',
  'als',
  'al',
  'ly',
  'ic',
  'ics',
  's',
  'y',
  'e',
].sort((a, b) => b.length - a.length);
const SHORTEST = 4;

/**
 * What a folded word shares with its inflections and nearest kin: `scheduler`, `scheduling` and
 * `schedules` all give `schedul`. Good for comparing, not for showing.
 */
export function stem(folded: string): string {
  return stems.get(folded) ?? stems.set(folded, copyText(cut(folded)));
}

/** The words of letters repeat. */
const stems = new Memory<string>(10_000);

function cut(folded: string): string {
  let word = folded;
  for (;;) {
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
    if (!ending || (ending === 's' && /[su]s$/.test(word))) break;
    word = word.slice(0, -ending.length);
  }
  if (word === folded && word.length === SHORTEST && /[^su]s$/.test(word)) word = word.slice(0, -1);
  return word.replace(/([bdfgklmnprtz])\1$/, '$1');
}
