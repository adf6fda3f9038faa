import type { Steps } from '../../src/core/text/steps';

/** What was measured, and what it is compared with. */
export interface Row {
  readonly work: string;
  readonly unit: 'ms' | 'kB' | 'KB';
  /** One figure for each time that it was done. */
  readonly figures: readonly number[];
  readonly peer?: string;
  readonly peerFigures?: readonly number[];
  /** What is aimed at, in words. */
  readonly goal?: string;
}

/** The figure below which such a part of them lies. */
function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

function write(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : figure.toPrecision(figure < 0.1 ? 1 : 2);
}

/** The rows as a table in Markdown. */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ work, unit, figures, peer = '', peerFigures, goal = '' }) => {
    const own = median(figures);
    const other = peerFigures && median(peerFigures);
    const cells = [
      work,
      `${write(own)} ${unit}`,
      figures.length > 4 ? `${write(quantile(figures, 0.95))} ${unit}` : '',
      peer,
      other === undefined ? '' : `${write(other)} ${unit}`,
      other === undefined ? '' : write(own / other),
      goal,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| work | median | p95 | compared with | median | ratio | goal |',
    '| --- | --: | --: | --- | --: | --: | --- |',
  ]
    .concat(lines)
    .join('\n');
}

/** How long a piece of work takes, in milliseconds. */
export function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** How long each step of a piece of work takes. */
export function timeSteps(steps: Steps<unknown>): number[] {
  const times: number[] = [];
  for (;;) {
    const started = performance.now();
    const { done } = steps.next();
    times.push(performance.now() - started);
    if (done) return times;
  }
}
