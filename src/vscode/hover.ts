import * as vscode from 'vscode';
import type { DecisionSentence, ExplainedSentence } from '../core/decision/types';
import { explainNear, explainSentence } from '../core/decision/why';
import { isPast } from '../core/letter/standing';
import type { LetterFile } from '../core/record/types';
import { explanationOf } from '../core/rules/explanations';
import { prepareLetter } from '../core/rules/prepare';
import { decisionOf } from '../core/rules/shared/letterOf';
import { escapeMarkdown } from '../core/text/escapeMarkdown';
import type { Message } from '../core/text/message';
import type { At } from '../core/workspace/workspace';
import { FindingDiagnostic } from './diagnostics/findingDiagnostic';
import type { Index } from './index/index';
import type { Services } from './services';
import { inSlices } from './slices';
import { localize } from './text';

const { t } = vscode.l10n;

const EXPLAIN = 'interviewFollowUp.explainRule';
const REWORD = 'interviewFollowUp.rewordRequest';

/** What can be done from a hover; one link is shown once, however many findings lead to it. */
interface Link {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

interface Part {
  /** In Markdown; what comes from the user's file is escaped. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** Explains a finding, and why a sentence was taken for a request or was not. */
export async function hoverAt(
  { index, diagnostics }: Pick<Services, 'index' | 'diagnostics'>,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const sentence = await sentencePart(index, document, position);
  const rules = rulesAt(diagnostics.shown(document), document, position);
  const parts = [...rules.map((rule) => rulePart(rule, document)), ...(sentence ? [sentence] : [])];
  return parts.length > 0 ? new vscode.Hover(toMarkdown(parts)) : undefined;
}

/** The rules that find something at a place, each once. */
function rulesAt(
  shown: readonly vscode.Diagnostic[],
  { version }: vscode.TextDocument,
  position: vscode.Position,
): string[] {
  const rules = shown.flatMap((diagnostic) =>
    diagnostic instanceof FindingDiagnostic &&
    diagnostic.documentVersion === version &&
    diagnostic.range.contains(position)
      ? [diagnostic.finding.rule]
      : [],
  );
  return [...new Set(rules)];
}

function rulePart(rule: string, { uri }: vscode.TextDocument): Part {
  const explanation = explanationOf(rule);
  return {
    text: explanation ? localize(explanation) : '',
    links: [...(rule === 'decision-request' ? [rewordLink(t('Choose a request'), uri)] : []), explainLink(rule)],
  };
}

/** What the detector made of the sentence at a place. */
async function sentencePart(
  index: Index,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Part | undefined> {
  const place = index.locate(document.uri);
  const file = place?.root.workspace.get(place.path);
  if (file?.type !== 'follow-up' || !file.readable) return undefined;
  await inSlices(prepareLetter(file));
  if (file.text !== document.getText()) return undefined;
  const decision = decisionOf(file);
  const offset = document.offsetAt(position);
  const isHere = ({ start, end }: ExplainedSentence): boolean => start <= offset && offset <= end;
  const taken = decision?.sentences.find(isHere);
  if (taken) return takenPart(taken, file, document);
  const near = decision?.near.find(isHere);
  return near && { text: paragraph(t('Does not ask for the decision'), explainNear(near)), links: [decisionLink()] };
}

function takenPart(sentence: DecisionSentence, file: At<LetterFile>, { uri }: vscode.TextDocument): Part {
  const what = sentence.class === 'asks' ? t('Asks for the decision') : t('Only hints at the decision');
  return {
    text: paragraph(what, [explainSentence(sentence)]),
    links: [...(isPast(file) ? [] : [rewordLink(t('Choose another wording'), uri, sentence.start)]), decisionLink()],
  };
}

function paragraph(what: string, why: readonly Message[]): string {
  return [`**${what}**`, ...why.map(escapedMessage)].join('  \n');
}

const decisionLink = (): Link => explainLink('decision-request');

function explainLink(rule: string): Link {
  return { title: t('Explain “{0}”', rule), command: EXPLAIN, args: [rule] };
}

function rewordLink(title: string, uri: vscode.Uri, ...place: readonly number[]): Link {
  return { title, command: REWORD, args: [uri.toString(), ...place] };
}

function toMarkdown(parts: readonly Part[]): vscode.MarkdownString[] {
  const given = new Set<string>();
  return parts.map(({ text, links }) => {
    const fresh = links.filter(({ command, args }) => !given.has(command + String(args[0])));
    for (const { command, args } of fresh) given.add(command + String(args[0]));
    const row = fresh.map(
      ({ title, command, args }) => `[${title}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`,
    );
    const markdown = new vscode.MarkdownString(row.length > 0 ? `${text}\n\n${row.join(' · ')}` : text);
    markdown.isTrusted = { enabledCommands: [EXPLAIN, REWORD] };
    return markdown;
  });
}

/** A message with its arguments, which are words of the user's, as plain text. */
function escapedMessage({ text, args }: Message): string {
  return localize({ text, args: args.map((arg) => escapeMarkdown(String(arg))) });
}
