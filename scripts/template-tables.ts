/** The tables of docs/templates.md, made from the code: fields, variables and built-in templates. */
import { draftValues } from '../src/core/draft/draft';
import { exampleRequest } from '../src/core/draft/templateExample';
import { TEMPLATE_FIELDS } from '../src/core/draft/templateFields';
import { parseTemplate } from '../src/core/draft/templateFile';
import { BUILT_IN_TEMPLATES } from '../src/core/draft/templates';
import { gapFor, TEMPLATE_VARIABLES } from '../src/core/draft/variables';
import { code, fieldTable, table } from './tables';

/** Each table by the name of its place in the page. */
export function templateTables(): Record<string, string> {
  const values = draftValues(exampleRequest('thank-you', 'email'));
  const inRequest = draftValues(exampleRequest('decision-request', 'email'));
  return {
    'template fields': fieldTable(TEMPLATE_FIELDS),
    'template variables': table(
      ['variable', 'what it stands for', 'example', 'gap'],
      TEMPLATE_VARIABLES.map(({ name, documentation }) => [
        code(name),
        documentation,
        values[name] ?? inRequest[name] ?? '',
        code(gapFor(name)),
      ]),
    ),
    'built-in templates': table(
      ['file', 'kind', 'channel'],
      Object.entries(BUILT_IN_TEMPLATES).map(([name, text]) => {
        const { kind = '', channel = '' } = parseTemplate(name, text);
        return [code(name), kind, channel];
      }),
    ),
  };
}
