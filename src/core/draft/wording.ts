import { oneLine } from './words';

const NAMES_A_JOB =
  /\b(?:position|role|job|post|vacancy|opening|internship|intern program(?:me)?|apprenticeship|traineeship|fellowship|scheme|placement|lectureship|professorship|studentship|scholarship|secondment|residency|chair)$/i;

/** `the Platform Engineer position`: a position as it is spoken of, with the noun given unless it has one. */
export function jobName(position: string, noun: string): string {
  const name = oneLine(position).replace(/^the\s+/i, '');
  return NAMES_A_JOB.test(name) ? `the ${name}` : `the ${name} ${noun}`;
}
