/** Writes the generated tables into the README and docs/templates.md: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables, tables, type Manifest } from './tables';
import { templateTables } from './template-tables';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as { contributes: Pick<Manifest, 'commands'> };
const strings = JSON.parse(read('package.nls.json')) as Manifest['strings'];
writeFileSync('README.md', fillTables(read('README.md'), tables({ commands: manifest.contributes.commands, strings })));
writeFileSync('docs/templates.md', fillTables(read('docs/templates.md'), templateTables()));
