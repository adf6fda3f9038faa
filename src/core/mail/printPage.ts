import type { LetterFile } from '../record/types';
import { escapeHtml } from '../text/escapeHtml';
import { letterHtml } from './letterHtml';

const STYLE =
  '@page{margin:2.5cm}body{font:12pt/1.5 Georgia,serif;max-width:17cm;margin:0 auto;padding:1em}@media print{body{padding:0}}';

/** The letter as a page that a browser prints: nothing of it is fetched from elsewhere. */
export function printPage(file: LetterFile, title: string): string {
  const { lang } = file.letter;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${letterHtml(file)}</body>
</html>
`;
}
