/** So many rows of a list are shown at first: the window lays them out in a tenth of a second. */
export const FIRST_PAGE = 200;
/** So many times as many rows are shown with each further page. */
const GROWTH = 5;

/** How much of each list is shown: long ones by pages that grow, so that any row is a few pages away. */
export class Pages<K> {
  readonly #shown = new Map<K, number>();

  /** How many rows of a list are shown. */
  shown(list: K, length: number): number {
    return Math.min(this.#shown.get(list) ?? FIRST_PAGE, length);
  }

  /** How many rows the next page adds. */
  next(list: K, length: number): number {
    const shown = this.shown(list, length);
    return Math.min(shown * GROWTH, length) - shown;
  }

  /** Shows as many pages of a list as it takes to show one of its rows; tells whether these are more than before. */
  show(list: K, row: number): boolean {
    const before = this.#shown.get(list) ?? FIRST_PAGE;
    let shown = before;
    while (shown <= row) shown *= GROWTH;
    this.#shown.set(list, shown);
    return shown > before;
  }
}
