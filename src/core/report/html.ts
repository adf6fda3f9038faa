import { chart } from './chart';
import { escapeHtml } from '../text/escapeHtml';
import type { Page, Section } from './page';
import { STYLES } from './styles';

/** What stands between `<body>` and `</body>`; every text in it is escaped. */
export function reportBody(page: Page): string {
  const button = page.figures.length > 0 ? `<button id="export">${escapeHtml(page.export)}</button>` : '';
  const figures = page.figures.map(
    ({ label, value, note }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd><b>${escapeHtml(value)}</b> ${escapeHtml(note)}</dd></div>`,
  );
  const notes =
    page.notes.length > 0
      ? `<section><h2>${escapeHtml(page.notesTitle)}</h2><ul>${page.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul></section>`
      : '';
  return `<header><h1>${escapeHtml(page.title)}</h1>${button}</header><main><p>${escapeHtml(page.subtitle)}</p>${
    figures.length > 0 ? `<dl>${figures.join('')}</dl>` : ''
  }${page.sections.map(section).join('')}${notes}</main>`;
}

function section({ title, text, description, head, rows, isChartEnough }: Section, index: number): string {
  const paragraphs = text.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('');
  const heading = `<h2>${escapeHtml(title)}</h2>`;
  if (rows.length === 0) return `<section>${heading}${paragraphs}</section>`;
  const cells = (row: readonly string[]) => {
    const [first = '', ...others] = row.map(escapeHtml);
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const table =
    `<table${isChartEnough ? ' class="spoken"' : ''}><caption class="spoken">${escapeHtml(title)}</caption>` +
    `<thead><tr>${columns}</tr></thead><tbody>${rows.map((row) => cells(row.cells)).join('')}</tbody></table>`;
  return `<section>${heading}${paragraphs}${chart(`chart-${index}`, title, description, rows)}${table}</section>`;
}

/**
 * The whole page. It loads nothing, runs and styles nothing without the nonce, and says `export` to its host
 * when the button is used.
 *
 * @param body - from {@link reportBody}
 * @param nonce - made anew for each page, of letters and digits
 */
export function reportHtml(title: string, body: string, nonce: string, language: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLES}</style>
</head>
<body>
${body}
<script nonce="${nonce}">
const host = acquireVsCodeApi();
document.getElementById('export')?.addEventListener('click', () => host.postMessage('export'));
</script>
</body>
</html>
`;
}
