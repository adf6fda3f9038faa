import type { Decision } from '../core/decision/types';
import { checkFile } from '../core/rules/check';
import type { Finding, Severity } from '../core/rules/types';
import { LineIndex } from '../core/text/lines';
import { formatMessage, type Message } from '../core/text/message';
import type { Span } from '../core/text/span';
import type { Command } from './command';
import { readFormat } from './format';
import { complain, EXIT, reasonOf, UsageError, type ExitCode } from './io';
import { openSession, type LoadedFile, type Session } from './session';

/** One file as `--format json` prints it. */
interface FileReport {
  readonly file: string;
  readonly type: 'interview' | 'follow-up' | null;
  readonly decision?: { readonly class: string; readonly sentences: readonly SentenceReport[] };
  readonly messages: readonly MessageReport[];
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SentenceReport extends Place {
  readonly class: string;
  readonly text: string;
}

interface MessageReport extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixable: boolean;
  readonly related?: readonly { readonly file: string; readonly line: number }[];
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
  const shown = session.shown(file.path);
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
  const lines = new LineIndex(ours.text);
  return {
    file: shown,
    type: ours.type,
    ...(result.decision && { decision: toDecision(result.decision, lines) }),
    messages: result.findings.map((finding) => toMessage(finding, lines, session)),
  };
}

function toDecision(decision: Decision, lines: LineIndex): NonNullable<FileReport['decision']> {
  return {
    class: decision.class,
    sentences: decision.sentences.map((sentence) => ({
      class: sentence.class,
      text: sentence.text,
      ...toPlace(sentence, lines),
    })),
  };
}

function toMessage(finding: Finding, lines: LineIndex, session: Session): MessageReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: formatMessage(showPaths(finding, session)),
    ...toPlace(finding, lines),
    fixable: (finding.fixes?.length ?? 0) > 0,
    ...(finding.related?.length ? { related: finding.related.map((place) => toRelated(place, session)) } : {}),
  };
}

/** The message with the paths of the files that it is about as people see them. */
function showPaths({ message, related = [] }: Finding, session: Session): Message {
  const isPath = (arg: string | number): arg is string => related.some(({ path }) => path === arg);
  return { ...message, args: message.args.map((arg) => (isPath(arg) ? shownIn(arg, session) : arg)) };
}

const shownIn = (path: string, session: Session): string => session.shown(`${session.root}/${path}`);

function toRelated({ path, start }: { path: string } & Span, session: Session): { file: string; line: number } {
  const text = session.workspace.get(path)?.text ?? '';
  return { file: shownIn(path, session), line: new LineIndex(text).position(start).line + 1 };
}

function toPlace({ start, end }: Span, lines: LineIndex): Place {
  const from = lines.position(start);
  const to = lines.position(end);
  return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
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
