import type { Decision, DecisionClass } from '../decision/types';
import type { CheckResult } from '../rules/check';
import type { Finding, Severity } from '../rules/types';
import { LineIndex } from '../text/lines';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** A place in a file: lines and columns (UTF-16) count from 1, ends are exclusive. */
export interface PlaceJson {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Whether a letter asks for the decision, and the sentences that do. */
export interface DecisionJson {
  readonly class: DecisionClass;
  readonly sentences: readonly (PlaceJson & { readonly class: 'asks' | 'weak'; readonly text: string })[];
}

/** A finding as programs get it. */
export interface MessageJson extends PlaceJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixable: boolean;
  readonly related?: readonly { readonly file: string; readonly line: number }[];
}

export interface CheckJson {
  /** Of letters alone. */
  readonly decision?: DecisionJson;
  readonly messages: readonly MessageJson[];
}

/** How the reader knows files and languages. */
export interface Reader {
  /** A path from the root, as the reader knows it. */
  path(path: string): string;
  /** The text of another file. */
  text(path: string): string;
  /** Makes a sentence of a message. */
  say(message: Message): string;
}

/** What was found in a text, as programs get it. */
export function checkJson({ decision, findings }: CheckResult, text: string, reader: Reader): CheckJson {
  const lines = new LineIndex(text);
  return {
    ...(decision && { decision: decisionJson(decision, lines) }),
    messages: findings.map((finding) => messageJson(finding, lines, reader)),
  };
}

function decisionJson(decision: Decision, lines: LineIndex): DecisionJson {
  const sentences = decision.sentences.map((sentence) => ({
    class: sentence.class,
    text: sentence.text,
    ...placeJson(sentence, lines),
  }));
  return { class: decision.class, sentences };
}

function messageJson(finding: Finding, lines: LineIndex, reader: Reader): MessageJson {
  const { rule, severity, message, related = [], fixes = [] } = finding;
  const isPath = (arg: string | number): arg is string => related.some(({ path }) => path === arg);
  return {
    rule,
    severity,
    // The files that it is about have the paths that the reader knows them by.
    message: reader.say({ ...message, args: message.args.map((arg) => (isPath(arg) ? reader.path(arg) : arg)) }),
    ...placeJson(finding, lines),
    fixable: fixes.length > 0,
    ...(related.length > 0 && {
      related: related.map(({ path, start }) => ({
        file: reader.path(path),
        line: new LineIndex(reader.text(path)).position(start).line + 1,
      })),
    }),
  };
}

function placeJson({ start, end }: Span, lines: LineIndex): PlaceJson {
  const from = lines.position(start);
  const to = lines.position(end);
  return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
}
