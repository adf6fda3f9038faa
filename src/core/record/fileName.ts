import { slug } from '../text/slug';
import type { InterviewRecord } from './types';

/** The name of the file for a new record: company and position, or the day where no company is known. */
export function recordFileName({
  company = '',
  position = '',
  date = '',
}: Pick<InterviewRecord, 'company' | 'position' | 'date'>): string {
  return `${company === '' ? slug('interview', position, date) : slug(company, position)}.md`;
}
