import { URGENCIES } from '../../core/clock/types';
import { pendingJson } from '../../core/json/pending';
import { formatMessage } from '../../core/text/message';
import type { FollowUp, Stopped } from '../followUps';
import { shownPath } from '../shownPath';
import { isSet, textOf, wordsOf } from './tool';
import type { Tool } from './tool';

/** Which letters are due, most urgent first; on request with the reasons, and the records for which nothing is. */
export const listPending: Tool = {
  async run({ followUps, clock }, input) {
    const urgencies = wordsOf(input, 'urgency', URGENCIES);
    const company = textOf(input, 'company')?.toLowerCase() ?? '';
    const withWhy = isSet(input, 'why');
    const withClosed = isSet(input, 'closed');
    await followUps.ready();
    const isMeant = (name = '') => name.toLowerCase().includes(company);
    const pending = followUps.pending.filter(
      ({ entry }) => isMeant(entry.file.record.company) && (urgencies?.includes(entry.urgency) ?? true),
    );
    const stopped = followUps.stopped.filter(({ record }) => isMeant(record.record.company));
    return {
      today: clock.today(),
      pending: pending.map((followUp) => toPending(followUp, withWhy)),
      ...(withClosed && { closed: stopped.map((one) => toClosed(one, withWhy)) }),
    };
  },
};

function toPending({ root, entry, draft }: FollowUp, withWhy: boolean) {
  const { why, to, ...json } = pendingJson(entry, shownPath(root, entry.path), formatMessage);
  return {
    ...json,
    // Of an agency nothing but its address may be known.
    to: to?.includes('@') ? null : to,
    ...(draft && { draft: shownPath(root, draft.path) }),
    ...(withWhy && { why }),
  };
}

function toClosed({ root, record, why }: Stopped, withWhy: boolean) {
  const { company = null, position = null, status } = record.record;
  const reason = withWhy && why && { why: [formatMessage(why)] };
  return { record: shownPath(root, record.path), company, position, status, ...reason };
}
