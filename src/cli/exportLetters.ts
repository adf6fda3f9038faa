import path from 'node:path';
import { weekday, type Day } from '../core/clock/day';
import { channelOf } from '../core/letter/standing';
import { emlOf } from '../core/mail/eml';
import { mailOf } from '../core/mail/mail';
import type { LetterFile } from '../core/record/types';
import { checkFile } from '../core/rules/check';
import type { At } from '../core/workspace/workspace';
import { kindOf, pathFrom, realPath } from './files';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { resolvePath, type Session } from './session';
import { writeNew } from './writeNew';

/** A letter as it is exported. */
interface Export {
  readonly file: At<LetterFile>;
  readonly eml: string;
}

/**
 * Makes drafts for a mail program: of the letter that is named, or of those in a folder that are to be sent by
 * email. What is left out, and what stands in the way of sending, is said.
 *
 * @param out - the file to write, for a folder of letters the folder; undefined to print
 * @throws UsageError where there is nothing to export, or the one letter cannot be written
 */
export function exportLetters(given: string, out: string | undefined, session: Session, io: Io): ExitCode {
  const { kind, files, problem } = session.find(given);
  if (problem !== undefined) throw new UsageError(problem);
  const letters = files.flatMap(({ key }) => {
    const file = session.workspace.get(key);
    return file?.type === 'follow-up' ? [file] : [];
  });
  if (kind === 'file') return exportOne(given, letters[0], out, session, io);
  session.complainOfUnread();
  const found = letters.filter((file) => {
    const reason = reasonToLeaveOut(file, session);
    if (reason !== undefined) complain(io, `${session.shownKey(file.path)} is left out: ${reason}.`);
    return reason === undefined;
  });
  if (found.length === 0) throw new UsageError(`There is no letter to export in ${given}.`);
  const isWhole = files.every(({ text }) => text !== undefined) && letters.every(({ readable }) => readable);
  const exports = found.map((file) => toExport(file, session, io));
  if (out === undefined) {
    io.out(exports.map(({ eml }) => `From - ${asctime(session.today)}\r\n${eml}\r\n`).join(''));
    return isWhole ? EXIT.ok : EXIT.findings;
  }
  const written = writeAll(exports, { given, out }, session, io);
  if (written === 0) throw new UsageError('Nothing was written.');
  return isWhole && written === exports.length ? EXIT.ok : EXIT.findings;
}

function exportOne(
  given: string,
  file: At<LetterFile> | undefined,
  out: string | undefined,
  session: Session,
  io: Io,
): ExitCode {
  if (!file) throw new UsageError(`${given} is no letter: its frontmatter does not say type: follow-up.`);
  if (!file.readable) throw new UsageError(`${given} cannot be exported: its frontmatter cannot be read.`);
  const reason = reasonToLeaveOut(file, session);
  if (reason !== undefined) complain(io, `${session.shownKey(file.path)} is exported, but ${reason}.`);
  const { eml } = toExport(file, session, io);
  if (out === undefined) {
    io.out(eml);
    return EXIT.ok;
  }
  const place = resolvePath(out, io);
  const target =
    kindOf(realPath(place)) === 'folder' || /[\\/]$/.test(out)
      ? path.join(place, emlName(path.basename(file.path)))
      : place;
  writeNew(target, eml, session.shown(target));
  io.out(`${session.shown(target)}\n`);
  return EXIT.ok;
}

/** Writes each letter where it lies in the folder that was named; gives how many. */
function writeAll(
  exports: readonly Export[],
  { given, out }: { given: string; out: string },
  session: Session,
  io: Io,
): number {
  const from = realPath(resolvePath(given, io));
  const to = realPath(resolvePath(out, io));
  if (!['folder', 'missing'].includes(kindOf(to))) {
    throw new UsageError(`${out} is a file: for the letters of a folder, --out names a folder.`);
  }
  let written = 0;
  for (const { file, eml } of exports) {
    const target = path.join(to, emlName(pathFrom(from, path.join(session.root, file.path))));
    try {
      writeNew(target, eml, session.shown(target));
      io.out(`${session.shown(target)}\n`);
      written++;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      complain(io, error.message);
    }
  }
  return written;
}

/** Why a letter is none to be sent by email now. */
function reasonToLeaveOut(file: At<LetterFile>, { workspace }: Session): string | undefined {
  const { letter, readable } = file;
  if (!readable) return 'its frontmatter cannot be read';
  if (letter.state === 'sent') return `it was sent${letter.sent === undefined ? '' : ` on ${letter.sent}`}`;
  if (letter.state === 'cancelled') return 'it is cancelled';
  const channel = channelOf(letter, workspace.recordOf(file)?.record);
  return channel === 'email' ? undefined : `its channel is ${channel}, not email`;
}

function toExport(file: At<LetterFile>, session: Session, io: Io): Export {
  const shown = session.shownKey(file.path);
  const { settings, today, workspace } = session;
  const mail = mailOf(file, workspace.recordOf(file));
  const { findings } = checkFile(workspace, file.path, { today, cadence: settings.cadence, rules: settings.rules });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    complain(io, `${shown} has ${errors === 1 ? '1 error' : `${errors} errors`}: check shows what is wrong.`);
  }
  if (mail.to.length === 0) complain(io, `${shown} has no address: fill it in before you send it.`);
  return { file, eml: emlOf(mail) };
}

const emlName = (name: string): string => name.replace(/\.(?:md|markdown)$/i, '.eml');

/** A day as files of many mails have it between them. */
function asctime(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = (names: string, i: number): string => names.slice(3 * i, 3 * i + 3);
  return `${name('SunMonTueWedThuFriSat', weekday(day))} ${name('JanFebMarAprMayJunJulAugSepOctNovDec', +month - 1)} ${String(+date).padStart(2)} 00:00:00 ${year}`;
}
