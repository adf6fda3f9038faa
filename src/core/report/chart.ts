import { escapeHtml } from '../text/escapeHtml';
import type { Row } from './page';

/** All in CSS pixels; widths are parts of the page's, so that text keeps its size however narrow the page is. */
const ROW = 40;
const TEXT = 15;
const BAR = 8;

/**
 * Bars as SVG, one a row: a label above each, its figure at the end.
 *
 * @param id - for what the parts of the chart are called by; unique in the page
 * @param title - what screen readers call it
 */
export function chart(id: string, title: string, description: string, rows: readonly Row[]): string {
  const longest = Math.max(1, ...rows.map(({ value, of }) => of ?? value));
  const bars = rows.map(({ cells, value, of, label }, i) => {
    const top = i * ROW;
    const bar = (name: string, size: number) =>
      `<rect class="${name}" x="0" y="${top + TEXT + 6}" width="${width(size, longest)}%" height="${BAR}"/>`;
    return (
      `<text x="0" y="${top + TEXT}">${escapeHtml(cells[0] ?? '')}</text>` +
      `<text x="100%" y="${top + TEXT}" text-anchor="end">${escapeHtml(label)}</text>` +
      bar('whole', of ?? longest) +
      (value > 0 ? bar('part', value) : '')
    );
  });
  return (
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" width="100%" height="${rows.length * ROW}">` +
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-text">${escapeHtml(description)}</desc>` +
    `${bars.join('')}</svg>`
  );
}

/** A part of the whole width in percent, to the tenth. */
function width(size: number, longest: number): number {
  return Math.round((1000 * size) / longest) / 10;
}
