import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { localDay, moveDates } from '../../scripts/sample.mjs';
import { openWorkbench } from './workbench.mjs';

/** Three business days ago, so that each thank-you is due. */
const interviewed = moveDates('2026-11-24', '2026-11-27', localDay());
const count = 40;

const record = (company) =>
  `---\ntype: interview\ncompany: ${company}\nposition: Deck Officer\ninterviewers:\n  - { name: Ola Brandt }\ndate: ${interviewed}\n---\n\nNotes.\n`;

describe('the extension host is killed in the middle of Draft Follow-Ups for All Due', function () {
  this.timeout(120_000);
  let workbench;
  let failed = false;

  before(async () => {
    workbench = await openWorkbench();
    for (let number = 1; number <= count; number++) {
      writeFileSync(path.join(workbench.folder, `interviews/ferry-${number}.md`), record(`Ferry ${number}`));
    }
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  const names = () => readdirSync(path.join(workbench.folder, 'letters'));
  const drafted = () => names().filter((name) => name.startsWith('ferry-'));
  const texts = () => names().map((name) => readFileSync(path.join(workbench.folder, 'letters', name), 'utf8'));
  const draftAll = () => workbench.command('Interview Follow-Up: Draft Follow-Ups for All Due');

  it('leaves no half letter, and the same command drafts what is missing and nothing twice', async () => {
    const others = names();
    await workbench.showFollowUps();
    const writing = watch(path.join(workbench.folder, 'letters'))[Symbol.asyncIterator]();
    await draftAll();
    while (drafted().length < 3) await writing.next();
    workbench.killExtensionHost();
    await writing.return();
    const early = drafted();
    assert.ok(early.length < count, `it was killed too late: ${early.length} of ${count} letters were drafted`);
    const before = new Map(early.map((name, at) => [name, at]));
    assert.ok(texts().every((text) => /^---\n[^]*\n---\n[^]*\S\n$/.test(text)));

    await workbench.page.reload();
    await workbench.page.locator('.monaco-workbench .activitybar').waitFor();
    await workbench.showFollowUps();
    await draftAll();
    // The first letter is shown once all are written.
    await workbench.page
      .locator('.tab.active')
      .filter({ hasText: /^ferry-\d+-thank-you/ })
      .waitFor();
    const all = drafted();
    assert.equal(all.length, count);
    assert.ok(all.every((name) => !/-\d+\.md$/.test(name)));
    assert.ok([...before.keys()].every((name) => all.includes(name)));
    assert.ok(texts().every((text) => /^---\n[^]*\n---\n[^]*\S\n$/.test(text)));
    const about = texts().map((text) =>
      [/^interview: .*$/m, /^kind: .*$/m, /^to: .*$/m].map((line) => line.exec(text)?.[0]),
    );
    const made = about.map((lines) => lines.join('\n')).filter((lines) => lines.includes('/ferry-'));
    assert.equal(new Set(made).size, count);
    assert.ok(others.every((name) => names().includes(name)));
  });
});
