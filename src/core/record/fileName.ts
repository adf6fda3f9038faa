import { slug } from '../text/slug';
import type { InterviewRecord } from './types';

/** The name of the file for a new record: company and position, as far as they are known. */
export function recordFileName({ company = '', position = '' }: Pick<InterviewRecord, 'company' | 'position'>): string {
  return `${slug(company || 'interview', position)}.md`;
}
