import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRemindersCalendar, remindersCalendar } from '../core/calendar/reminders';
import { pending } from '../core/workspace/pending';
import { kindOf, realPath } from './files';
import { complain, EXIT, isMissing, reasonOf, UsageError, type ExitCode, type Io } from './io';
import { replaceFile } from './replaceFile';
import { recordNamed, resolvePath, type Session } from './session';
import { writeNew } from './writeNew';

/**
 * Makes a calendar with a reminder for each letter that is pending for the record, or the records of a folder.
 * A calendar that was written before is brought up to date; any other file stays as it is.
 *
 * @param out - the file to write; undefined to print
 * @throws UsageError where there is no record, or the calendar cannot be written
 */
export function exportReminders(given: string, out: string | undefined, session: Session, io: Io): ExitCode {
  const named = session.find(given);
  if (named.problem !== undefined) throw new UsageError(named.problem);
  if (named.kind === 'file' && !recordNamed(given, named, session).readable) {
    throw new UsageError(`${given} cannot be exported: its frontmatter cannot be read.`);
  }
  session.complainOfUnread();
  const reported = new Set(named.files.map(({ key }) => key));
  const entries = pending(session.workspace, session.today, session.settings.cadence).filter((entry) =>
    reported.has(entry.path),
  );
  if (!entries.some(({ kind, due }) => kind !== null && due !== null)) {
    complain(io, `Nothing is pending in ${given}: there is nothing to be reminded of.`);
  }
  const target = out === undefined ? undefined : realPath(resolvePath(out, io));
  const previous = target === undefined ? undefined : readCalendar(target, session);
  const calendar = remindersCalendar(entries, {
    now: io.now(),
    link: (record) => pathToFileURL(path.join(session.root, record)).href,
    ...(previous !== undefined && { previous }),
    ...(named.kind === 'file' && { only: [...reported] }),
  });
  if (target === undefined) io.out(calendar);
  else {
    if (previous === undefined) writeNew(target, calendar, session.shown(target));
    else if (previous !== calendar) replaceFile(target, calendar, session.shown(target));
    io.out(`${session.shown(target)}\n`);
  }
  return named.files.every(({ text }) => text !== undefined) ? EXIT.ok : EXIT.findings;
}

/** The calendar that was written there before; undefined where there is no file. */
function readCalendar(file: string, session: Session): string | undefined {
  if (kindOf(file) === 'folder') {
    throw new UsageError(`${session.shown(file)} is a folder: --out names the calendar's file.`);
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UsageError(`${session.shown(file)} cannot be read: ${reasonOf(error)}.`);
  }
  if (isRemindersCalendar(text)) return text;
  throw new UsageError(`${session.shown(file)} exists already, is no calendar of ours, and stays as it is.`);
}
