import * as vscode from 'vscode';
import { parseDay } from '../../core/clock/day';
import type { Day } from '../../core/clock/day';
import { createRecord } from '../../core/record/create';
import { chooseRoot, openNewRecord } from '../newRecord';
import type { Services } from '../services';
import { askAll, namesIn, validateDay } from './ask';

const { t } = vscode.l10n;

/** What is known of a new interview; whatever is empty is left to be filled in. */
export interface NewInterview {
  readonly company?: string;
  readonly position?: string;
  /** One name, or several with commas between them. */
  readonly interviewer?: string;
  readonly date?: string;
}

/**
 * Creates a record and opens it with the cursor in the notes.
 *
 * @param known - asked for where nothing is given
 */
export async function newInterview(services: Services, known?: unknown): Promise<void> {
  await services.index.ready();
  const isKnown = typeof known === 'object' && known !== null && !('type' in known);
  const interview = isKnown ? (known as NewInterview) : await askInterview(services.clock.today());
  if (!interview) return;
  const root = await chooseRoot(services);
  if (!root) return;
  const { company = '', position = '', interviewer = '', date = '' } = interview;
  const day = parseDay(date);
  const record = createRecord({
    company,
    position,
    interviewers: namesIn(interviewer).map((name) => ({ name })),
    ...(day !== undefined && { date: day }),
  });
  await openNewRecord(services, root, { company, position }, record);
}

async function askInterview(today: Day): Promise<NewInterview | undefined> {
  const skip = t('Leave it empty to skip this.');
  const answers = await askAll(t('New Interview'), [
    { prompt: t('Which company? {0}', skip), placeHolder: 'Acme Robotics' },
    { prompt: t('For which position? {0}', skip), placeHolder: 'Platform Engineer' },
    { prompt: t('Who interviews you? Several names with commas between them. {0}', skip), placeHolder: 'Dana Ruiz' },
    {
      prompt: t('On which day? {0}', skip),
      value: today,
      placeHolder: t('YYYY-MM-DD'),
      validate: (answer) => (answer === '' ? undefined : validateDay(answer)),
    },
  ]);
  if (!answers) return undefined;
  const [company = '', position = '', interviewer = '', date = ''] = answers;
  return { company, position, interviewer, date };
}
