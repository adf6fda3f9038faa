import * as vscode from 'vscode';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import type { FollowUps } from '../followUps';
import type { Index } from '../index/index';
import { createTreeItem } from './items';
import { buildTree } from './model';
import type { Tree, TreeNode } from './model';

export const VIEW_ID = 'interviewFollowUp.followUps';

/** The view "Follow-Ups": shows the tree, its badge, and what to do where there is nothing to show. */
export function registerFollowUpsView(index: Index, followUps: FollowUps, clock: Clock): vscode.Disposable {
  const provider = new FollowUpsProvider(index, followUps, clock);
  const view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: provider, showCollapseAll: true });
  const update = () => {
    const due = followUps.due.length;
    view.badge = due > 0 ? { value: due, tooltip: vscode.l10n.t('{0} follow-ups due', due) } : undefined;
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.index', index.state);
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
    if (this.#rows() !== this.#shown) this.#changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return createTreeItem(node, this.clock.today());
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) {
      await this.index.ready();
      this.#shown = this.#rows();
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

  #rows(): string {
    const rows: unknown[] = [];
    const visit = (node: TreeNode) => {
      const { id, label, description, contextValue, tooltip } = this.getTreeItem(node);
      rows.push([id, label, description, contextValue, typeof tooltip === 'string' ? tooltip : tooltip?.value]);
      this.#childrenOf(node).forEach(visit);
    };
    this.#childrenOf(undefined).forEach(visit);
    return JSON.stringify(rows);
  }
}
