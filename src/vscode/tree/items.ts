import * as vscode from 'vscode';
import type { Day } from '../../core/clock/day';
import { CLOSED } from '../../core/clock/plan';
import type { RecordFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import type { Message } from '../../core/text/message';
import { basename } from '../../core/text/path';
import type { FollowUp } from '../followUps';
import { dayLabel, dueLabel, groupLabel, letterLabel, localize, statusLabel } from '../text';
import type { BrokenNode, Group, GroupNode, LetterNode, MoreNode, RecordNode, TreeNode } from './model';

const { t } = vscode.l10n;

/** The command of the row that stands for others. */
export const SHOW_MORE = 'interviewFollowUp.showMore';

const GROUP_ICONS: Readonly<Record<Group, vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  today: new vscode.ThemeIcon('bell-dot'),
  upcoming: new vscode.ThemeIcon('calendar'),
  waiting: new vscode.ThemeIcon('watch'),
  cold: new vscode.ThemeIcon('circle-slash'),
  closed: new vscode.ThemeIcon('archive'),
};

const RECORD_ICONS: Readonly<Partial<Record<Group, string>>> = { closed: 'check', upcoming: 'comment-discussion' };

/**
 * The row of a node, without its tooltip unless that says little; `contextValue` holds tags, separated by blanks,
 * that the menus ask for.
 */
export function createTreeItem(node: TreeNode, today: Day): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node);
    case 'record':
      return recordItem(node, today);
    case 'letter':
      return letterItem(node, today);
    case 'broken':
      return brokenItem(node);
    case 'more':
      return moreItem(node);
  }
}

/** What is told of a record or letter while the mouse rests on its row: how its date came about. */
export function createTooltip(node: TreeNode, today: Day): vscode.MarkdownString | undefined {
  if (node.type === 'record') return recordTooltip(node, today);
  return node.type === 'letter' ? letterTooltip(node.followUp, today) : undefined;
}

function groupItem({ group, count }: GroupNode): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(groupLabel(group), group === 'closed' ? Collapsed : Expanded);
  item.id = `group:${group}`;
  item.description = String(count);
  item.iconPath = GROUP_ICONS[group];
  item.contextValue = 'group';
  item.accessibilityInformation = { label: t('{0}: {1}', groupLabel(group), countLabel(group, count)) };
  return item;
}

function countLabel(group: Group, count: number): string {
  if (group === 'closed') return count === 1 ? t('1 record') : t('{0} records', count);
  return count === 1 ? t('1 letter') : t('{0} letters', count);
}

function recordItem(node: RecordNode, today: Day): vscode.TreeItem {
  const { record, root, letters, group } = node;
  const [first, second] = letters;
  const single = second ? undefined : first?.followUp;
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(recordLabel(record), second ? Expanded : None);
  item.id = `record:${root.uri(record.path).toString()}`;
  const news = single ? newsOf(single, today) : second ? [t('{0} letters', letters.length)] : stoppedNews(node, today);
  const spoken = first ? spokenNews(letters, today) : [news.join(' ')];
  const { position } = record.record;
  item.description = join(' · ', [...news, position]);
  item.iconPath = single ? letterIcon(single) : new vscode.ThemeIcon(RECORD_ICONS[group] ?? 'organization');
  const tags = ['record', group === 'closed' ? 'closed' : 'open', ...(single ? letterTags(single) : [])];
  item.contextValue = tags.join(' ');
  item.command = open(node);
  item.accessibilityInformation = { label: join(', ', [recordLabel(record), position, ...spoken]) };
  return item;
}

function letterItem(node: LetterNode, today: Day): vscode.TreeItem {
  const { followUp } = node;
  const { entry, root } = followUp;
  const label = entry.kind ? letterLabel(entry.kind, entry.to) : t('their move');
  const news = newsOf(followUp, today).filter((part) => part !== label);
  const spoken = [recordLabel(entry.file), ...spokenNews([node], today)];
  const item = new vscode.TreeItem(label);
  item.id = `letter:${root.uri(entry.path).toString()}#${entry.kind ?? ''}:${entry.to ?? ''}`;
  item.description = join(' · ', news);
  item.iconPath = letterIcon(followUp);
  item.contextValue = ['letter', ...letterTags(followUp)].join(' ');
  item.command = open(node);
  item.accessibilityInformation = { label: join(', ', spoken) };
  return item;
}

function brokenItem({ root, record }: BrokenNode): vscode.TreeItem {
  const problem = record.problems[0];
  const text = problem ? localize(problem.message) : t('The frontmatter cannot be read.');
  const item = new vscode.TreeItem(basename(record.path));
  item.id = `record:${root.uri(record.path).toString()}`;
  item.description = text;
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  item.contextValue = 'broken';
  item.tooltip = `${record.path}\n${text}`;
  item.command = {
    command: 'interviewFollowUp.openRecord',
    title: t('Open Record'),
    arguments: [root.uri(record.path)],
  };
  item.accessibilityInformation = { label: t('{0} cannot be read: {1}', basename(record.path), text) };
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const label = t('Show {0} more', node.count);
  const item = new vscode.TreeItem(label);
  item.id = `more:${node.group?.group ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: SHOW_MORE, title: label, arguments: [node] };
  item.accessibilityInformation = {
    label: node.group ? t('{0}: {1}', groupLabel(node.group.group), label) : label,
    role: 'button',
  };
  return item;
}

/** What can be done about a letter: the tags by which the menus choose their actions. */
function letterTags({ entry, draft }: FollowUp): string[] {
  if (draft) return ['drafted', 'markable'];
  return entry.kind ? ['draftable', 'markable'] : [];
}

/** How a record is called where people see it. */
export function recordLabel({ record, path }: At<RecordFile>): string {
  return record.company ?? basename(path);
}

/** The news of a letter in the order of their weight: when, what, and whether it has been begun. */
function newsOf({ entry, draft }: FollowUp, today: Day): string[] {
  if (!entry.kind) return [t('their move')];
  const when = entry.due === null || entry.due === today ? [] : [dayLabel(entry.due, today)];
  return [...when, letterLabel(entry.kind, entry.to), ...(draft ? [t('drafted')] : [])];
}

/** The news of one letter, or of several that are due together, as read aloud. */
function spokenNews(letters: readonly LetterNode[], today: Day): string[] {
  const [first, second] = letters;
  if (!first) return [];
  const { entry, draft } = first.followUp;
  if (!entry.kind) return [t('their move')];
  const what = second ? t('{0} letters', letters.length) : letterLabel(entry.kind, entry.to);
  return [what, ...(entry.due ? [dueLabel(entry.due, today)] : []), ...(draft && !second ? [t('drafted')] : [])];
}

function stoppedNews({ record: { record }, group, stopped }: RecordNode, today: Day): string[] {
  if (group === 'upcoming') {
    return record.date ? [t('interview'), dayLabel(record.date, today)] : [t('no interview date yet')];
  }
  const { status } = record;
  if (status && (CLOSED.has(status) || status === 'ghosted')) return [statusLabel(status)];
  return stopped?.why ? [explain(stopped.why, today)] : [];
}

function letterIcon({ entry, draft }: FollowUp): vscode.ThemeIcon {
  return new vscode.ThemeIcon(draft ? 'edit' : entry.kind ? 'mail' : 'watch');
}

function join(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

function open(node: RecordNode | LetterNode): vscode.Command {
  const letter = node.type === 'letter' ? node : node.letters.length === 1 ? node.letters[0] : undefined;
  return letter?.followUp.draft
    ? { command: 'interviewFollowUp.openLetter', title: t('Open Letter'), arguments: [letter] }
    : { command: 'interviewFollowUp.openRecord', title: t('Open Record'), arguments: [node] };
}

/** A step of a computation, its days written as people write them. */
export function explain({ text, args }: Message, today: Day): string {
  const readable = args.map((arg) => (/^\d{4}-\d\d-\d\d$/.test(String(arg)) ? dayLabel(String(arg), today) : arg));
  return localize({ text, args: readable });
}

function recordTooltip(node: RecordNode, today: Day): vscode.MarkdownString {
  const { record } = node.record;
  const tooltip = new vscode.MarkdownString();
  appendTitle(tooltip, node.record);
  const people = record.interviewers.map(({ name }) => name).join(', ');
  const day = record.date && dayLabel(record.date, today);
  const interview = day && (people ? t('Interview: {0}, with {1}', day, people) : t('Interview: {0}', day));
  tooltip.appendText(join('\n', [record.position, interview]));
  const [first, second] = node.letters;
  const several = second && t('{0} letters', node.letters.length);
  if (first) appendWhy(tooltip, first.followUp, today, several);
  else if (node.stopped?.why) tooltip.appendText(`\n\n${explain(node.stopped.why, today)}`);
  return tooltip;
}

function letterTooltip(followUp: FollowUp, today: Day): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  appendTitle(tooltip, followUp.entry.file);
  appendWhy(tooltip, followUp, today);
  return tooltip;
}

function appendTitle(tooltip: vscode.MarkdownString, record: At<RecordFile>): void {
  tooltip.appendMarkdown('**').appendText(recordLabel(record)).appendMarkdown('**\n\n');
}

/** Tells how the date came about. The text comes from files: it is escaped, and the tooltip trusts nothing. */
function appendWhy(tooltip: vscode.MarkdownString, { entry }: FollowUp, today: Day, several?: string): void {
  if (entry.kind) {
    const what = several ?? letterLabel(entry.kind, entry.to);
    tooltip.appendText(`\n\n${entry.due ? t('{0}: {1}', what, dueLabel(entry.due, today)) : what}`);
  }
  tooltip.appendMarkdown('\n\n');
  for (const step of entry.why) tooltip.appendMarkdown('- ').appendText(explain(step, today)).appendMarkdown('\n');
}
