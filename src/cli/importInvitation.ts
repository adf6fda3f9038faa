import { readFileSync } from 'node:fs';
import { decodeCalendar } from '../core/calendar/decode';
import { readInvitation, type Invitation } from '../core/calendar/invitation';
import { recordFrom } from '../core/calendar/recordFrom';
import { recordFileName } from '../core/record/fileName';
import { formatMessage } from '../core/text/message';
import type { Command } from './command';
import { complain, EXIT, reasonOf, UsageError, type Io } from './io';
import { openSession, resolvePath, type Session } from './session';
import { placeIn, writeNew } from './writeNew';

export const importInvitation: Command = {
  name: 'import',
  usage: 'import <invitation.ics> [--stdout | --out FILE] [--today D]',
  summary: 'Makes a record of a calendar invitation.',
  options: { stdout: { type: 'boolean' }, out: { type: 'string' } },
  run(args, io) {
    const [given, ...others] = args.paths;
    if (given === undefined || others.length > 0) throw new UsageError('Name one invitation to import.');
    const out = args.text('out');
    if (out !== undefined && args.isSet('stdout')) throw new UsageError('Use either --stdout or --out.');
    const session = openSession(args, io);
    const invitation = read(given, session, io);
    const { text } = recordFrom(invitation);
    for (const remark of invitation.remarks) complain(io, formatMessage(remark));
    const gaps = gapsOf(invitation);
    if (gaps.length > 0) {
      complain(io, `The invitation does not tell everything. Still to be filled in: ${gaps.join(', ')}.`);
    }
    if (args.isSet('stdout')) {
      io.out(text);
      return EXIT.ok;
    }
    const file =
      out === undefined
        ? placeIn(session, session.settings.records.folder, recordFileName(invitation))
        : resolvePath(out, io);
    writeNew(file, text, session.shown(file));
    io.out(`${session.shown(file)}\n`);
    return EXIT.ok;
  },
};

function read(given: string, { today, settings }: Session, io: Io): Invitation {
  let text: string;
  try {
    const bytes = readFileSync(resolvePath(given, io));
    text = decodeCalendar(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
  } catch (error) {
    throw new UsageError(`${given} cannot be read: ${reasonOf(error)}.`);
  }
  const reading = readInvitation(text, { today, you: { name: settings.you.name }, timezone: io.timezone() });
  if ('invitation' in reading) return reading.invitation;
  throw new UsageError(`${given}: ${formatMessage(reading.refusal.message)}`);
}

/** The fields that a record needs and the invitation does not tell. */
function gapsOf({ company, position, interviewers }: Invitation): string[] {
  return [
    ...(company === undefined ? ['company'] : []),
    ...(position === undefined ? ['position'] : []),
    ...(interviewers.length === 0 ? ['interviewers'] : []),
    ...interviewers.filter(({ name }) => name === '').map(({ email = '' }) => `the name of ${email}`),
  ];
}
