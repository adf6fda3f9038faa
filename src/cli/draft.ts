import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templateProblem, type TemplateProblem } from '../core/draft/templateCheck';
import { TEMPLATE_SUFFIX } from '../core/draft/templateName';
import { LETTER_KINDS, type LetterKind, type RecordFile } from '../core/record/types';
import { LineIndex } from '../core/text/lines';
import { formatMessage } from '../core/text/message';
import { draftFor } from '../core/workspace/draftFor';
import { letterMeant, personMeant, possibleAddressees } from '../core/workspace/letterMeant';
import { pendingOf } from '../core/workspace/pending';
import type { At } from '../core/workspace/workspace';
import type { Arguments, Command } from './command';
import { isInside, pathFrom } from './files';
import { complain, EXIT, isMissing, reasonOf, UsageError, type Io } from './io';
import { openSession, recordNamed, resolvePath, type Session } from './session';
import { placeIn, writeNew } from './writeNew';

export const draft: Command = {
  name: 'draft',
  usage: 'draft <record.md> [--kind K] [--to NAME] [--today D] [--stdout | --out FILE]',
  summary: 'Writes the letter that a record has pending, or the kind you name.',
  options: { kind: { type: 'string' }, to: { type: 'string' }, stdout: { type: 'boolean' }, out: { type: 'string' } },
  run(args, io) {
    const [given, ...others] = args.paths;
    if (given === undefined || others.length > 0) throw new UsageError('Name one record to draft a letter for.');
    const out = args.text('out');
    if (out !== undefined && args.isSet('stdout')) throw new UsageError('Use either --stdout or --out.');
    const session = openSession(args, io);
    const record = findRecord(given, session);
    const { kind, to } = whatToDraft(args, record, session);
    session.complainOfUnread();
    const target = out === undefined ? undefined : resolvePath(out, io);
    const { settings, root, today, workspace } = session;
    const { text, fileName } = draftFor(workspace, record, {
      kind,
      to,
      today,
      settings,
      templates: readTemplates(path.join(root, settings.templates.folder), session, io),
      ...(target !== undefined && { folder: pathFrom(root, path.dirname(target)) }),
    });
    if (args.isSet('stdout')) {
      io.out(text);
      return EXIT.ok;
    }
    const file = target ?? placeIn(session, settings.letters.folder, fileName);
    writeNew(file, text, session.shown(file));
    io.out(`${session.shown(file)}\n`);
    return EXIT.ok;
  },
};

function findRecord(given: string, session: Session): At<RecordFile> {
  const named = session.find(given);
  if (named.problem !== undefined) throw new UsageError(named.problem);
  const record = recordNamed(given, named, session);
  if (!record.readable) {
    const [problem] = record.problems;
    throw new UsageError(
      `${given} cannot be read: ${problem ? formatMessage(problem.message) : 'its frontmatter is broken'}`,
    );
  }
  return record;
}

/** The kind and the addressee: as asked for, else what is pending. */
function whatToDraft(
  args: Arguments,
  record: At<RecordFile>,
  session: Session,
): { kind: LetterKind; to: string | undefined } {
  const wanted = args.text('kind');
  const kind = LETTER_KINDS.find((one) => one === wanted);
  if (wanted !== undefined && !kind) {
    throw new UsageError(`There is no kind “${wanted}”: use ${LETTER_KINDS.join(', ')}.`);
  }
  const to = readAddressee(args.text('to'), record);
  const pending = pendingOf(record, session.workspace, session.today, session.settings.cadence);
  const meant = letterMeant(pending, { kind, to });
  if (meant) return meant;
  throw new UsageError(`Nothing is pending for ${session.shownKey(record.path)}: name the kind with --kind.`);
}

function readAddressee(name: string | undefined, { record }: RecordFile): string | undefined {
  if (name === undefined) return undefined;
  const person = personMeant(name, record);
  if (person !== undefined) return person;
  const people = possibleAddressees(record);
  throw new UsageError(
    `The record does not name “${name}”${people.length > 0 ? `; it names ${people.join(', ')}` : ''}.`,
  );
}

/** The templates that can be used, by file name; says why one cannot, and a built-in one takes its place. */
function readTemplates(folder: string, session: Session, io: Io): Record<string, string> {
  const refuse = (place: string, reason: string): void =>
    complain(io, `The template${place === folder ? 's' : ''} ${session.shown(place)} cannot be used: ${reason}.`);
  const leadsOut = 'it is a link that leads out of the workspace';
  let names: string[] = [];
  if (!isInside(session.root, folder)) {
    refuse(folder, leadsOut);
    return {};
  }
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
  } catch (error) {
    if (!isMissing(error)) refuse(folder, reasonOf(error));
  }
  const templates: [string, string][] = [];
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    if (!isInside(session.root, file)) {
      refuse(file, leadsOut);
      continue;
    }
    try {
      const text = readFileSync(file, 'utf8');
      const problem = templateProblem(name, text);
      if (problem === undefined) templates.push([name, text]);
      else refuse(file, describe(problem, text));
    } catch (error) {
      refuse(file, reasonOf(error));
    }
  }
  return Object.fromEntries(templates);
}

function describe({ start, message }: TemplateProblem, text: string): string {
  const line = new LineIndex(text).position(start).line + 1;
  return `line ${line}: ${formatMessage(message).replace(/\.$/, '')}`;
}
