import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vsix } from '../../scripts/package.mjs';
import { openWorkbench } from './workbench.mjs';

/** A letter with every character that a URL may spoil. */
const oddLetter = {
  name: 'mia-lind.md',
  subject: `100 % & more: #1 + 'Größe' 🙂`,
  text: `Dear Mia,

Thank you for the talk. 50% & 100%26 of it, #1 + 1 = 2, a=b?c, “Größe” 'quoted' "twice" 🙂, was about knives.

Would you let me know how you decide?

Kind regards,
Robin`,
  get content() {
    const fields = ['type: follow-up', 'kind: thank-you', 'to: Mia Lind', 'email: mia@kitchen.example'];
    return `---\n${fields.join('\n')}\nsubject: "${this.subject}"\n---\n\n${this.text}\n`;
  },
};

describe('the packaged extension in the window', function () {
  this.timeout(120_000);
  let workbench;
  let failed = false;

  before(async () => {
    workbench = await openWorkbench();
    // Before a file is first looked for: the editor remembers which ones there are.
    writeFileSync(path.join(workbench.folder, 'letters', oddLetter.name), oddLetter.content);
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('holds nothing but what runs', () => {
    const allowed =
      /^(package(\.nls(\..+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest|dist\/(NOTICES\.txt|example\.json|(web\/)?extension\.js)|snippets\/.+\.code-snippets|media\/(walkthrough\/)?[\w-]+\.(svg|png)|docs\/(templates|rules\/.+)\.md|l10n\/.+\.json)$/;
    const { folder, files } = workbench.extension;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    const { main, browser, icon, contributes } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const pictures = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    const named = [main, browser, icon, ...pictures, ...contributes.snippets.map((snippet) => snippet.path)];
    assert.deepEqual(
      named.map((file) => path.posix.normalize(file)).filter((file) => !files.includes(file)),
      [],
    );
    assert.ok(!files.some((file) => /screenshot|media\/walkthrough\.png/.test(file)));
    assert.ok(statSync(vsix).size < 560_000);
  });

  it('is one bundle that asks nothing of Node, so that both hosts can run it', () => {
    const bundle = readFileSync(path.join(workbench.extension.folder, 'dist/web/extension.js'), 'utf8');
    const required = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    assert.deepEqual(required, ['vscode'], 'once: each time takes a copy of all that VS Code offers');
    const unwanted = ['sourceMappingURL', 'eval(', process.cwd()].filter((words) => bundle.includes(words));
    assert.deepEqual(unwanted, []);
  });

  it('shows the follow-ups in their groups', async () => {
    await workbench.showFollowUps();
    for (const group of ['Overdue', 'Due Today', 'Upcoming', 'Waiting', 'Cold', 'Closed']) {
      await workbench.treeRow(`${group}: `).waitFor();
    }
    await workbench.treeRow('Northfield Primary School').waitFor();
  });

  it('underlines a letter that asks for nothing, and its quick fix puts that right', async () => {
    const letter = 'st-brigids-thank-you-siobhan-kearney.md';
    await workbench.openFile(letter);
    const warnings = workbench.squiggles('warning');
    await warnings.first().waitFor();
    const title = await workbench.quickFix(warnings.first(), 'Ask: ');
    const [, sentence] = /“(.+)”/.exec(title);
    await warnings.waitFor({ state: 'detached' });

    await workbench.page.keyboard.press('Control+S');
    await workbench.fileHolds(`letters/${letter}`, sentence);
  });

  it('says above a request by which words it asks, and offers others in groups', async () => {
    const { page } = workbench;
    const letter = 'northfield-decision-request-margaret-oduya.md';
    await workbench.openFile(letter);
    await workbench.lens('Asks for the decision: “tell me” + “how they decided”').click();
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    await rows.first().waitFor();
    for (const group of ['Softer', 'Plainer', 'With the Date']) await rows.filter({ hasText: group }).first().waitFor();
    const wording = 'may I ask whether you have decided?';
    await rows.filter({ hasText: wording }).first().click();
    await workbench.lens('Asks for the decision: ').waitFor();
    await page.keyboard.press('Control+S');
    await workbench.fileHolds(`letters/${letter}`, wording);
  });

  it('hands a letter over word for word, and marks it as sent on a yes', async () => {
    const { page } = workbench;
    const opened = await workbench.watchOpened();
    const send = async (way) => {
      await page.locator('.editor-actions').getByRole('button', { name: 'Send Letter…' }).click();
      await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: way }).first().click();
    };
    const { name, subject, text } = oddLetter;
    await workbench.openFile(name);
    await send('Mail Program');
    const mail = new URL(await opened());
    assert.equal(mail.protocol + mail.pathname, 'mailto:mia@kitchen.example');
    assert.equal(mail.searchParams.get('subject'), subject);
    assert.equal(mail.searchParams.get('body'), text.replaceAll('\n', '\r\n'));

    await send('Gmail');
    await page.locator('.monaco-dialog-box .monaco-button').getByText('Open', { exact: true }).click();
    const { hostname, searchParams } = new URL(await opened());
    assert.deepEqual(
      [hostname, searchParams.get('to'), searchParams.get('su'), searchParams.get('body')],
      ['mail.google.com', 'mia@kitchen.example', subject, text],
    );

    // The second time brings back the question that the first time asked.
    const question = page.locator('.notifications-center .monaco-list-row').filter({ hasText: 'Did you send it?' });
    await question.getByRole('button', { name: 'Mark as Sent' }).click();
    await workbench.fileHolds(`letters/${name}`, 'state: sent');
  });
});
