import { oneLine } from './words';

const NAMES_A_JOB =
  /\b(?:position|role|job|post|vacancy|opening|internship|intern program(?:me)?|apprenticeship|traineeship|fellowship|scheme|placement|lectureship|professorship|studentship|scholarship|secondment|residency|chair)$/i;

/** What German and French advertisements add to a position: `(m/f/d)`, `(H/F)`. */
const GENDER_MARK = /(?<!\s)\s*\((?:[mfwdxh]|all genders)(?:\s*[/|,]\s*[mfwdxh])*\)/gi;

/** A position as it stands in a sentence. */
export const spokenPosition = (position: string): string =>
  oneLine(position.replace(GENDER_MARK, '')) || oneLine(position);

/** `the Platform Engineer position`: a position as it is spoken of, with the noun given unless it has one. */
export function jobName(position: string, noun: string): string {
  const name = spokenPosition(position).replace(/^the\s+/i, '');
  if (NAMES_A_JOB.test(name)) return `the ${name}`;
  return name.includes(',') ? `the ${noun} of ${name}` : `the ${name} ${noun}`;
}
