import * as vscode from 'vscode';
import type { RecordFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import type { FollowUp, FollowUps, Stopped } from '../followUps';
import type { Index } from '../index/index';
import type { Services } from '../services';
import { treeDrops } from '../invitation/treeDrops';
import type { TreeFilter } from './filter';
import { createTooltip, createTreeItem } from './items';
import { buildTree } from './model';
import type { Tree, TreeNode } from './model';

export const VIEW_ID = 'interviewFollowUp.followUps';

/** The view "Follow-Ups": shows the tree, its badge, and what to do where there is nothing to show. */
export function registerFollowUpsView({ index, followUps, clock, treeFilter: filter }: Services): vscode.Disposable {
  const provider = new FollowUpsProvider(index, followUps, clock, filter);
  const view = vscode.window.createTreeView(VIEW_ID, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: treeDrops,
  });
  const setKey = (key: string, value: unknown) =>
    vscode.commands.executeCommand('setContext', `interviewFollowUp.${key}`, value);
  const update = () => {
    const due = followUps.due.length;
    const { pending, stopped } = followUps;
    view.message = provider.message();
    view.badge = due > 0 ? { value: due, tooltip: vscode.l10n.t('Follow-ups due: {0}', due) } : undefined;
    void setKey('index', index.state);
    void setKey('due', due > 0);
    void setKey('hasRecords', pending.length + stopped.length > 0);
    void setKey('filtered', filter.company !== '');
    void setKey('closedHidden', !filter.closed);
  };
  const reading = index.onDidChangeState((state) => {
    if (state !== 'reading') return;
    void vscode.window.withProgress({ location: { viewId: VIEW_ID } }, () => index.ready());
  });
  const changed = () => {
    provider.refresh();
    update();
  };
  update();
  return vscode.Disposable.from(view, reading, followUps.onDidChange(changed), filter.onDidChange(changed), provider);
}

class FollowUpsProvider implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #tree: Tree | undefined;
  #shown: readonly string[] = [];
  readonly #rows = new WeakMap<FollowUp | Stopped, string>();

  constructor(
    private readonly index: Index,
    private readonly followUps: FollowUps,
    private readonly clock: Clock,
    private readonly filter: TreeFilter,
  ) {}

  /** Draws the tree anew where its rows would read otherwise than they do. */
  refresh(): void {
    const content = this.#content();
    if (content.length === this.#shown.length && content.every((row, i) => row === this.#shown[i])) return;
    this.#tree = undefined;
    this.#changed.fire(undefined);
  }

  /** What stands above the rows; nothing where there are none: then the view says what to do. */
  message(): string {
    const { broken, groups } = this.#current();
    const { pending } = this.followUps;
    if (broken.length + groups.length === 0) return '';
    if (this.filter.company) return vscode.l10n.t('Only companies with “{0}”', this.filter.company);
    return pending.length + broken.length === 0 ? vscode.l10n.t('All done: there is no letter to write.') : '';
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return createTreeItem(node, this.clock.today());
  }

  /** The tooltip is made for the one row that the mouse rests on. */
  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    const tooltip = createTooltip(node, this.clock.today());
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) {
      await this.index.ready();
      this.#shown = this.#content();
    }
    return this.#childrenOf(node);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    if (node.type === 'letter') return node.recordNode();
    return node.type === 'record' ? this.#current().groups.find(({ group }) => group === node.group) : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #current(): Tree {
    this.#tree ??= buildTree(this.followUps.pending, this.followUps.stopped, this.clock.today(), this.filter);
    return this.#tree;
  }

  #childrenOf(node: TreeNode | undefined): TreeNode[] {
    if (!node) return [...this.#current().broken, ...this.#current().groups];
    if (node.type === 'group') return [...node.children];
    return node.type === 'record' && node.letters.length > 1 ? [...node.letters] : [];
  }

  /** All that the rows are made of: a text for each of them. */
  #content(): string[] {
    const { pending, stopped } = this.followUps;
    const view = JSON.stringify([this.clock.today(), this.filter.company, this.filter.closed]);
    return [view, ...[...pending, ...stopped].map((row) => this.#rowContent(row))];
  }

  /** What is pending stays the same object as long as nothing about it changes. */
  #rowContent(row: FollowUp | Stopped): string {
    const known = this.#rows.get(row);
    if (known !== undefined) return known;
    const text = JSON.stringify(
      'entry' in row
        ? [row.root.base.path, { ...row.entry, file: recordContent(row.entry.file) }, row.draft?.path]
        : [row.root.base.path, recordContent(row.record), row.why],
    );
    this.#rows.set(row, text);
    return text;
  }
}

function recordContent(file: At<RecordFile>): unknown[] {
  const { company, position, date, status, interviewers } = file.record;
  return [file.path, company, position, date, status, interviewers, file.readable || file.problems];
}
