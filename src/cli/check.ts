import { checkJson, type CheckJson, type Reader } from '../core/json/check';
import { checkFile } from '../core/rules/check';
import { formatMessage } from '../core/text/message';
import type { Command } from './command';
import { readFormat } from './format';
import { complain, EXIT, reasonOf, UsageError, type ExitCode } from './io';
import { openSession, type LoadedFile, type Session } from './session';

/** One file as `--format json` prints it. */
interface FileReport extends CheckJson {
  readonly file: string;
  readonly type: 'interview' | 'follow-up' | null;
}

export const check: Command = {
  name: 'check',
  usage: 'check [--format text|json] [--today YYYY-MM-DD] <file or folder>...',
  summary: 'Checks letters and records.',
  options: { format: { type: 'string' } },
  withoutResult: '[]\n',
  run(args, io) {
    const format = readFormat(args);
    if (args.paths.length === 0) throw new UsageError('Say which files or folders to check.');
    const session = openSession(args, io);
    const named = args.paths.map((given) => session.find(given));
    const isAnyRead = named.some(({ problem }) => problem === undefined);
    const found = [...new Set(named.flatMap(({ files }) => files))];
    for (const { files, problem } of named) {
      // What is there but cannot be read is a finding, unless there is nothing else
      if (problem !== undefined && (!isAnyRead || files.length === 0)) complain(io, problem);
    }
    session.complainOfUnread(found);
    const reports = isAnyRead ? found.flatMap((file) => report(file, session) ?? []) : [];
    io.out(format === 'json' ? `${JSON.stringify(reports, undefined, 2)}\n` : toText(reports));
    return !isAnyRead || named.some(({ kind }) => kind === 'missing') ? EXIT.failed : exitCode(reports);
  },
};

function report(file: LoadedFile, session: Session): FileReport | undefined {
  const { shown } = file;
  if (file.text === undefined) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const text = `The ${file.isFolder ? 'folder' : 'file'} cannot be read: ${reasonOf(file.error)}.`;
    return {
      file: shown,
      type: null,
      messages: [{ rule: 'frontmatter', severity: 'error', message: text, ...place, fixable: false }],
    };
  }
  const ours = session.workspace.get(file.key);
  if (!ours) return undefined;
  const { today, settings, workspace } = session;
  const result = checkFile(workspace, file.key, { today, cadence: settings.cadence, rules: settings.rules });
  return { file: shown, type: ours.type, ...checkJson(result, ours.text, readerOf(session)) };
}

function readerOf(session: Session): Reader {
  return {
    path: (path) => session.shownKey(path),
    text: (path) => session.workspace.get(path)?.text ?? '',
    say: formatMessage,
  };
}

function toText(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({ file, messages }) =>
    messages.map(
      ({ line, column, severity, rule, message }) => `${file}:${line}:${column} ${severity} ${rule} ${message}`,
    ),
  );
  const files = reports.length === 1 ? '1 file' : `${reports.length} files`;
  const findings = lines.length === 0 ? 'no findings' : lines.length === 1 ? '1 finding' : `${lines.length} findings`;
  return [...lines, `${files} checked, ${findings}.`, ''].join('\n');
}

function exitCode(reports: readonly FileReport[]): ExitCode {
  const counts = reports.some(({ messages }) =>
    messages.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return counts ? EXIT.findings : EXIT.ok;
}
