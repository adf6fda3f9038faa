import { fieldSpans } from '../record/locate';
import { message } from '../text/message';
import { fieldFix } from './shared/fieldFix';
import type { FileRule } from './types';

/** Nobody is rung up for an answer. */
export const channel: FileRule = {
  id: 'channel',
  appliesTo: 'any',
  severity: 'information',
  summary: 'A call is felt as pressure; an email or a letter serves better.',
  explanation: message(
    'A call asks for an answer on the spot, from somebody who may not have one. Write an email or a letter, which can be answered once there is something to say.',
  ),
  *check({ file }) {
    const fields = file.type === 'interview' ? file.record : file.letter;
    const place = fieldSpans(file).get('channel')?.value;
    if (fields.channel !== 'phone' || !place) return;
    yield {
      message: message('A call is felt as pressure; an email or a letter serves better.'),
      fixes: ['email', 'letter'].flatMap((better) =>
        fieldFix(file, 'channel', better, message('Change to {0}', better)),
      ),
      ...place,
    };
  },
};
