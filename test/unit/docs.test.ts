import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillTables, tables, type Manifest } from '../../scripts/tables';

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
