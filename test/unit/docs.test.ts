import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillTables, tables, type Manifest } from '../../scripts/tables';
import { templateTables } from '../../scripts/template-tables';
import { checkTemplate } from '../../src/core/draft/templateCheck';
import { TEMPLATE_VARIABLES } from '../../src/core/draft/variables';

const read = (file: string) => readFileSync(file, 'utf8');

describe('the README', () => {
  const manifest = JSON.parse(read('package.json')) as { contributes: Pick<Manifest, 'commands'> };
  const strings = JSON.parse(read('package.nls.json')) as Manifest['strings'];
  const contents = tables({ commands: manifest.contributes.commands, strings });

  it('has the tables that the code makes (npm run docs writes them)', () => {
    const readme = read('README.md');
    assert.equal(readme, fillTables(readme, contents));
  });

  it('has a place for each table', () => {
    const places = [...read('README.md').matchAll(/<!-- table: ([\w ]+) -->/g)].map(([, name]) => name);
    assert.deepEqual(places.sort(), Object.keys(contents).sort());
  });
});

describe('the page on templates', () => {
  const page = read('docs/templates.md');

  it('has the tables that the code makes (npm run docs writes them), with an example of every variable', () => {
    assert.equal(page, fillTables(page, templateTables()));
    const places = [...page.matchAll(/<!-- table: ([\w -]+) -->/g)].map(([, name]) => name);
    assert.deepEqual(places.sort(), Object.keys(templateTables()).sort());
    const rows = page.split('\n').map((line) => line.split(' | '));
    for (const { name } of TEMPLATE_VARIABLES) {
      const [, , example = ''] = rows.find(([first]) => first === `| \`${name}\``) ?? [];
      assert.match(example, /\w/, name);
    }
  });

  it('has an example in which nothing is wrong', () => {
    const [, example = ''] = /```markdown\n([^]*?)```/.exec(page) ?? [];
    assert.match(example, /\{\{\^liked\}\}/);
    assert.deepEqual(checkTemplate('example.mustache.md', example), []);
  });
});
