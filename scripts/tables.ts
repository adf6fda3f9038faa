/** The tables of the README, made from the code: fields, rules, commands and settings. */
import { LETTER_FIELDS } from '../src/core/letter/fields';
import { RECORD_FIELDS } from '../src/core/record/fields';
import type { Field } from '../src/core/record/schema';
import { RULES } from '../src/core/rules';
import { SETTINGS } from '../src/core/settings/settings';

/** What the tables take from package.json and package.nls.json. */
export interface Manifest {
  readonly commands: readonly { readonly command: string; readonly title: string }[];
  readonly strings: Readonly<Record<string, string>>;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const code = (text: string) => `\`${text}\``;

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldRows(fields: readonly Field[], within = ''): string[][] {
  return fields.flatMap((field) => {
    const aliases = field.aliases ? ` Also: ${field.aliases.map(code).join(', ')}.` : '';
    const values = field.values ? ` One of ${field.values.map(code).join(', ')}.` : '';
    const name = code(within + field.name) + (field.required ? ' (required)' : '');
    const row = [name, field.documentation + values + aliases, code(field.example.replaceAll('\n', ' '))];
    return [row, ...(field.fields ? fieldRows(field.fields, `${field.name}: `) : [])];
  });
}

export const fieldTable = (fields: readonly Field[]) => table(['field', 'what it says', 'example'], fieldRows(fields));

const settingDefault = (value: unknown) => code(typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

/** Each table by the name of its place in the README. */
export function tables({ commands, strings }: Manifest): Record<string, string> {
  const translate = (key: string) => strings[key.replaceAll('%', '')] ?? key;
  return {
    'record fields': fieldTable(RECORD_FIELDS),
    'letter fields': fieldTable(LETTER_FIELDS),
    rules: table(
      ['rule', 'severity', 'finds'],
      RULES.map(({ id, severity, summary }) => [`[${code(id)}](docs/rules/${id}.md)`, severity, summary]),
    ),
    commands: table(
      ['command', 'id'],
      commands.map(({ command, title }) => [translate(title), code(command)]),
    ),
    settings: table(
      ['setting', 'default', 'what it does'],
      SETTINGS.map((setting) => [
        code(`interviewFollowUp.${setting.key}`),
        settingDefault(setting.default),
        setting.description,
      ]),
    ),
  };
}

/** Puts each table between its two marks: `<!-- table: rules -->` and `<!-- /table -->`. */
export function fillTables(text: string, contents: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- table: ([\w -]+) -->[^]*?<!-- \/table -->/g, (_, name: string) => {
    const content = contents[name];
    if (content === undefined) throw new Error(`There is no table “${name}”.`);
    return `<!-- table: ${name} -->\n\n${content}\n\n<!-- /table -->`;
  });
}
