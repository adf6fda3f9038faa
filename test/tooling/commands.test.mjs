import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sources of all tests below a folder. */
const sources = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.m?[jt]s$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
/** The texts that calls begin with, or that a button or an entry of a menu is found by. */
const named = (source) =>
  new Set([...source.matchAll(/(?:\bname:|(?<!\b(?:describe|it))\()\s*(['"`])(.*?)\1/g)].map(([, , text]) => text));

describe('the commands that package.json contributes', () => {
  const { commands } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  const strings = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const inHost = named(sources('test/host'));
  const inWindow = named(sources('test/page'));

  it('are each run in VS Code by a test, by id in the host or by title in the window', () => {
    const isRun = ({ command, title }) => {
      const said = strings[title.slice(1, -1)];
      const ids = [command, command.replace(/^interviewFollowUp\./, '')];
      const titles = [said, `${strings.category}: ${said}`];
      return ids.some((id) => inHost.has(id)) || titles.some((text) => inWindow.has(text));
    };
    assert.ok(commands.length > 20);
    assert.deepEqual(
      commands.filter((command) => !isRun(command)).map(({ command }) => command),
      [],
    );
  });
});
