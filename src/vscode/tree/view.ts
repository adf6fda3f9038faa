import * as vscode from 'vscode';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import type { FollowUps } from '../followUps';
import type { Services } from '../services';
import { PATIENCE_MS } from '../stopping';
import { treeDrops } from '../invitation/treeDrops';
import type { TreeFilter } from './filter';
import { createTooltip, createTreeItem, SHOW_MORE } from './items';
import { buildTree } from './model';
import type { BrokenNode, Group, GroupNode, MoreNode, RecordNode, Tree, TreeNode } from './model';
import { Pages } from './pages';
import { readSame } from './rows';
import type { Basis } from './rows';

export const VIEW_ID = 'interviewFollowUp.followUps';

/** The view "Follow-Ups": shows the tree, its badge, and what to do where there is nothing to show. */
export function registerFollowUpsView({ index, followUps, clock, treeFilter: filter }: Services): vscode.Disposable {
  const provider = new FollowUpsProvider(followUps, clock, filter);
  const view = vscode.window.createTreeView(VIEW_ID, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: treeDrops,
  });
  const keys = new Map<string, unknown>();
  const setKey = (key: string, value: unknown) => {
    if (keys.get(key) === value) return;
    keys.set(key, value);
    void vscode.commands.executeCommand('setContext', `interviewFollowUp.${key}`, value);
  };
  const update = () => {
    const due = followUps.due.length;
    const { pending, stopped } = followUps;
    const message = provider.message();
    if ((view.message ?? '') !== message) view.message = message;
    view.badge = due > 0 ? { value: due, tooltip: vscode.l10n.t('Follow-ups due: {0}', due) } : undefined;
    setKey('index', index.state);
    setKey('due', due > 0);
    setKey('hasRecords', pending.length + stopped.length > 0);
    setKey('filtered', filter.company !== '');
    setKey('closedHidden', !filter.closed);
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  const reading = index.onDidChangeState((state) => {
    clearTimeout(patience);
    setKey('readsLong', false);
    if (state !== 'reading') return;
    patience = setTimeout(() => setKey('readsLong', true), PATIENCE_MS);
    void vscode.window.withProgress({ location: { viewId: VIEW_ID } }, () => index.readyUnlessStopped());
  });
  const changed = () => {
    provider.refresh();
    update();
  };
  const more = vscode.commands.registerCommand(SHOW_MORE, async ({ next }: MoreNode) => {
    provider.show(next);
    await view.reveal(next, { focus: true });
  });
  update();
  return vscode.Disposable.from(
    view,
    reading,
    { dispose: () => clearTimeout(patience) },
    more,
    followUps.onDidChange(changed),
    filter.onDidChange(changed),
    provider,
  );
}

/** The rows of the view; of long lists the first ones, and a row that stands for others. */
export class FollowUpsProvider implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #pages = new Pages<Group | 'broken'>();
  #built: { readonly tree: Tree; basis: Basis } | undefined;
  #drawn: Tree | undefined;

  constructor(
    private readonly followUps: FollowUps,
    private readonly clock: Clock,
    private readonly filter: TreeFilter,
  ) {}

  /** Draws the tree anew where its rows would read otherwise than they do. */
  refresh(): void {
    if (this.#current() !== this.#drawn) this.#changed.fire(undefined);
  }

  /** Draws a record's row where it is one that is not shown yet, and those before it. */
  show(node: RecordNode | BrokenNode): void {
    const group = this.#groupOf(node);
    const rows = group?.children ?? this.#current().broken;
    const row = rows.findIndex(({ root, record }) => root === node.root && record.path === node.record.path);
    if (this.#pages.show(group?.group ?? 'broken', row)) this.#changed.fire(group);
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
    switch (node?.type) {
      case undefined: {
        await this.followUps.readyUnlessStopped();
        const { broken, groups } = (this.#drawn = this.#current());
        return [...this.#shown('broken', broken, undefined), ...groups];
      }
      case 'group':
        return this.#shown(node.group, node.children, node);
      case 'record':
        return node.letters.length > 1 ? [...node.letters] : [];
      default:
        return [];
    }
  }

  getParent(node: TreeNode): TreeNode | undefined {
    switch (node.type) {
      case 'letter':
        return node.recordNode();
      case 'more':
        return node.group;
      default:
        return this.#groupOf(node);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #groupOf(node: GroupNode | RecordNode | BrokenNode): GroupNode | undefined {
    return node.type === 'record' ? this.#current().groups.find(({ group }) => group === node.group) : undefined;
  }

  #shown(list: Group | 'broken', rows: readonly (RecordNode | BrokenNode)[], group: GroupNode | undefined): TreeNode[] {
    const shown = this.#pages.shown(list, rows.length);
    const next = rows[shown];
    const page = rows.slice(0, shown);
    return next ? [...page, { type: 'more', group, count: this.#pages.next(list, rows.length), next }] : page;
  }

  /** The tree as it is to be; the same object as long as its rows read the same. */
  #current(): Tree {
    const { pending, stopped } = this.followUps;
    const { company, closed } = this.filter;
    const basis = { pending, stopped, today: this.clock.today(), company, closed };
    if (this.#built && readSame(this.#built.basis, basis)) this.#built.basis = basis;
    else this.#built = { basis, tree: buildTree(pending, stopped, basis.today, basis) };
    return this.#built.tree;
  }
}
