import * as vscode from 'vscode';
import type { Candidate } from '../../core/frontmatter/candidate';
import { complete } from '../../core/frontmatter/complete';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import type { Services } from '../services';
import { localize } from '../text';
import { around } from './around';
import { dayWords } from './days';

const { CompletionItemKind } = vscode;

const KINDS: Readonly<Record<Candidate['kind'], vscode.CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  day: CompletionItemKind.Event,
  person: CompletionItemKind.User,
  text: CompletionItemKind.Value,
  file: CompletionItemKind.File,
  rule: CompletionItemKind.Constant,
};

/** Completes fields and their values in the frontmatter of records and letters. */
export function completionsAt(
  { index, clock }: Pick<Services, 'index' | 'clock'>,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionList {
  const { workspace, path } = around(index, document);
  const today = clock.today();
  const known = { workspace, path, today, timezones: timezones() };
  const items = complete(document.getText(), document.offsetAt(position), known).map((candidate, i) =>
    toItem(document, candidate, i, today),
  );
  // What is typed in full is offered no more, which only a new question tells.
  return new vscode.CompletionList(items, true);
}

function toItem(
  document: vscode.TextDocument,
  candidate: Candidate,
  order: number,
  today: string,
): vscode.CompletionItem {
  const { label, kind, newText, isSnippet, words, day, next } = candidate;
  const about = [day && dayWords(day, today), candidate.detail].filter(Boolean).join(' · ');
  const item = new vscode.CompletionItem(about ? { label, description: about } : label, KINDS[kind]);
  item.range = rangeOf(document, candidate);
  item.insertText = isSnippet ? new vscode.SnippetString(newText) : newText;
  // The core has indented the lines; the editor would do so with tabs where these are set.
  item.keepWhitespace = true;
  item.filterText = [label, words, day && about].filter(Boolean).join(' ');
  item.sortText = String(order).padStart(4, '0');
  if (about) item.detail = about;
  const documentation = documentationOf(candidate);
  if (documentation) item.documentation = new vscode.MarkdownString(documentation);
  if (next) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

function documentationOf(candidate: Candidate): string | undefined {
  if (candidate.explanation) return localize(candidate.explanation);
  return candidate.documentation && vscode.l10n.t(candidate.documentation);
}

let allTimezones: readonly string[] | undefined;

/** The own time zone first; not every engine knows the names of the others. */
function timezones(): readonly string[] {
  return (allTimezones ??= [
    Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...((Intl as Partial<typeof Intl>).supportedValuesOf?.('timeZone') ?? []),
  ]);
}
