/** The rows of the table that the distance is worked out in: the one being filled, the last, the one before it. */
const rows: [number[], number[], number[]] = [[], [], []];

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
  const from = lettersOf(a);
  const to = lettersOf(b);
  if (Math.abs(from.length - to.length) > max || max < 1) return tooFar;
  let fromEnd = from.length;
  let toEnd = to.length;
  while (fromEnd > 0 && toEnd > 0 && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd--;
    toEnd--;
  }
  let start = 0;
  while (start < fromEnd && start < toEnd && from[start] === to[start]) start++;
  return Math.min(distance(from, to, start, fromEnd, toEnd, max), tooFar);
}

/** A text as letters; one without rare characters is that already. */
function lettersOf(text: string): ArrayLike<string> {
  return /[\uD800-\uDFFF]/.test(text) ? [...text] : text;
}

/** The distance of two stretches that begin and end differently. */
function distance(
  from: ArrayLike<string>,
  to: ArrayLike<string>,
  start: number,
  fromEnd: number,
  toEnd: number,
  max: number,
): number {
  const width = toEnd - start;
  let [row, last, beforeLast] = rows;
  for (let j = 0; j <= width; j++) last[j] = j;
  let leastOfLast = 0;
  for (let i = 1; i <= fromEnd - start; i++) {
    row[0] = i;
    let least = i;
    const letter = from[start + i - 1];
    const before = i > 1 ? from[start + i - 2] : undefined;
    for (let j = 1; j <= width; j++) {
      const other = to[start + j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (letter === other ? 0 : 1));
      if (j > 1 && before === other && letter === to[start + j - 2]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so one hopeless row alone proves nothing.
    if (least > max && leastOfLast > max) return max + 1;
    leastOfLast = least;
    [row, last, beforeLast] = [beforeLast, row, last];
  }
  return at(last, width);
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
