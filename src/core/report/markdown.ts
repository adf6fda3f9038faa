import type { Page, Section } from './page';

/** The report as a Markdown document. */
export function reportMarkdown(page: Page): string {
  const figures = page.figures.map(
    ({ label, value, note }) => `- ${label}: **${escape(value)}**${note && ` (${note})`}`,
  );
  const notes = page.notes.map((note) => `- ${escape(note)}`);
  const blocks = [
    `# ${page.title}`,
    escape(page.subtitle),
    figures.join('\n'),
    ...page.sections.flatMap(section),
    notes.length > 0 ? `## ${page.notesTitle}` : '',
    notes.join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section({ title, text, head, rows }: Section): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(({ cells }) => line(cells))];
  return [`## ${title}`, ...text.map(escape), ...(rows.length > 0 ? [table.join('\n')] : [])];
}

/** A text that reads the same in Markdown, on one line: no markup, no HTML, no end of a table's cell. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&$!]/g, '\\$&');
}
