/**
 * How many letters have to be changed, added, taken out or swapped with their neighbour to make one
 * word of another (optimal string alignment).
 *
 * @param max - where the distance is greater, the work stops early
 * @returns the distance, or `max + 1` where it is greater than `max`
 */
export function editDistance(a: string, b: string, max = Infinity): number {
  if (a === b) return 0;
  const tooFar = max + 1;
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > max) return tooFar;

  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so one hopeless row alone proves nothing.
    if (least > max && Math.min(...last) > max) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, to.length), tooFar);
}

/**
 * The candidate that is least far from a word; of several the first.
 *
 * @param max - the greatest distance that still counts as near
 */
export function nearest<T extends string>(word: string, candidates: Iterable<T>, max: number): T | undefined {
  let best: T | undefined;
  let least = max + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
