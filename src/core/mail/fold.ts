import type { Node } from 'commonmark';

/**
 * Renders a tree from its leaves up.
 *
 * @param render - gets a node and what came of its children, in order
 */
export function fold(root: Node, render: (node: Node, children: readonly string[]) => string): string {
  const open: string[][] = [[]];
  const walker = root.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { entering, node } = step;
    if (entering && node.isContainer) {
      open.push([]);
      continue;
    }
    const children = node.isContainer ? (open.pop() ?? []) : [];
    open.at(-1)?.push(render(node, children));
  }
  return open[0]?.join('') ?? '';
}
