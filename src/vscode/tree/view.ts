import * as vscode from 'vscode';
import type { RecordFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import type { FollowUps } from '../followUps';
import type { Index } from '../index/index';
import { treeDrops } from '../invitation/treeDrops';
import { createTreeItem } from './items';
import { buildTree } from './model';
import type { Tree, TreeNode } from './model';

export const VIEW_ID = 'interviewFollowUp.followUps';

/** The view "Follow-Ups": shows the tree, its badge, and what to do where there is nothing to show. */
export function registerFollowUpsView(index: Index, followUps: FollowUps, clock: Clock): vscode.Disposable {
  const provider = new FollowUpsProvider(index, followUps, clock);
  const view = vscode.window.createTreeView(VIEW_ID, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: treeDrops,
  });
  const update = () => {
    const due = followUps.due.length;
    const { pending, stopped } = followUps;
    const isDone = pending.length === 0 && stopped.length > 0 && stopped.every(({ record }) => record.readable);
    view.message = isDone ? vscode.l10n.t('All done: there is no letter to write.') : '';
    view.badge = due > 0 ? { value: due, tooltip: vscode.l10n.t('Follow-ups due: {0}', due) } : undefined;
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.index', index.state);
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.due', due > 0);
  };
  const reading = index.onDidChangeState((state) => {
    if (state !== 'reading') return;
    void vscode.window.withProgress({ location: { viewId: VIEW_ID } }, () => index.ready());
  });
  const changes = followUps.onDidChange(() => {
    update();
    provider.refresh();
  });
  update();
  return vscode.Disposable.from(view, reading, changes, provider);
}

class FollowUpsProvider implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #tree: Tree | undefined;
  #shown = '';

  constructor(
    private readonly index: Index,
    private readonly followUps: FollowUps,
    private readonly clock: Clock,
  ) {}

  /** Draws the tree anew where its rows would read otherwise than they do. */
  refresh(): void {
    this.#tree = undefined;
    if (this.#content() !== this.#shown) this.#changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return createTreeItem(node, this.clock.today());
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
    this.#tree ??= buildTree(this.followUps.pending, this.followUps.stopped, this.clock.today());
    return this.#tree;
  }

  #childrenOf(node: TreeNode | undefined): TreeNode[] {
    if (!node) return [...this.#current().broken, ...this.#current().groups];
    if (node.type === 'group') return [...node.children];
    return node.type === 'record' && node.letters.length > 1 ? [...node.letters] : [];
  }

  /** All that the rows are made of. */
  #content(): string {
    const { pending, stopped } = this.followUps;
    const content = (record: At<RecordFile>) => {
      const { company, position, date, status, interviewers } = record.record;
      return [record.path, company, position, date, status, interviewers, record.readable || record.problems];
    };
    return JSON.stringify([
      this.clock.today(),
      pending.map(({ root, entry, draft }) => [root.base.path, { ...entry, file: content(entry.file) }, draft?.path]),
      stopped.map(({ root, record, why }) => [root.base.path, content(record), why]),
    ]);
  }
}
