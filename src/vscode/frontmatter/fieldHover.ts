import * as vscode from 'vscode';
import type { Explained } from '../../core/frontmatter/explain';
import { explainAt } from '../../core/frontmatter/explain';
import type { Clock } from '../clock';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import { dayWords } from './days';

const { t } = vscode.l10n;

/** Tells of a field what it is for and what it may hold, and of a day which one it is. */
export function fieldHoverAt(
  clock: Clock,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const found = explainAt(document.getText(), document.offsetAt(position));
  if (!found) return undefined;
  const content = new vscode.MarkdownString(linesOf(found, clock.today()).join('\n\n'));
  return new vscode.Hover(content, rangeOf(document, found));
}

function linesOf({ field, key, isNear, day }: Explained, today: string): string[] {
  const { name, values, example, aliases = [] } = field;
  if (isNear) return [t('No field has this name. Did you mean “{0}”?', name), t(field.documentation)];
  const lines = [`**${name}**: ${t(field.documentation)}`];
  if (day) lines.unshift(dayWords(day, today));
  if (values && values.length > 1) lines.push(t('One of {0}.', values.map(code).join(', ')));
  else if (key !== undefined) lines.push(t('Example: {0}', code(`${name}: ${example}`)));
  if (key !== undefined && aliases.length > 0) lines.push(t('Other names of it: {0}.', aliases.map(code).join(', ')));
  return lines;
}

function code(text: string): string {
  return `\`${text}\``;
}
