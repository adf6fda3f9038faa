import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from './workbench.mjs';

const invitation = readFileSync('test/unit/calendar/fixtures/google.ics', 'utf8').replace(/\r?\n/g, '\r\n');
const gaps = '---\ntype: interview\ncompany: Globex\nposition:\ninterviewers:\ndate:\n---\n\nMy notes.\n';

describe('calendars in the window', function () {
  this.timeout(120_000);
  let workbench;
  let failed = false;

  const quickInput = () => workbench.page.locator('.quick-input-widget');
  /** Waits for the list of values, and takes them all. */
  const acceptFor = async (title) => {
    const list = quickInput().filter({ hasText: title });
    await list.getByText('Senior Data Analyst', { exact: true }).waitFor();
    await list.getByRole('button', { name: 'OK' }).click();
  };
  const inExplorer = (name) =>
    workbench.page.locator('.explorer-folders-view [role=treeitem]').filter({ hasText: name }).first();
  const record = (name) => path.join(workbench.folder, 'interviews', name);

  before(async () => {
    workbench = await openWorkbench();
    const { folder, page } = workbench;
    writeFileSync(path.join(folder, 'google.ics'), invitation);
    for (const name of ['dropped.md', 'pasted.md']) writeFileSync(record(name), gaps);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.showFollowUps();
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('a file from elsewhere, dropped on the view, becomes a record', async () => {
    const { page } = workbench;
    const dataTransfer = await page.evaluateHandle((text) => {
      const { DataTransfer, File } = globalThis;
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'invitation.ics', { type: 'text/calendar' }));
      return transfer;
    }, invitation);
    const view = page.locator('.pane-body .monaco-list').first();
    const { x, y, width, height } = await view.boundingBox();
    const at = { clientX: x + width / 2, clientY: y + height - 10 };
    for (const type of ['dragenter', 'dragover', 'drop']) await view.dispatchEvent(type, { dataTransfer, ...at });
    await acceptFor('New record');
    await page.locator('.tab.active').filter({ hasText: 'globex-inc-senior-data-analyst.md' }).waitFor();
    assert.match(readFileSync(record('globex-inc-senior-data-analyst.md'), 'utf8'), /- name: Mei Tanaka\n/);
    await workbench.treeRow('Globex Inc').waitFor();
  });

  it('a file of the Explorer, dropped on a record in the editor, fills it in', async () => {
    const { page } = workbench;
    await workbench.openFile('dropped.md');
    await page.keyboard.press('Control+Shift+E');
    const from = await inExplorer('google.ics').boundingBox();
    const to = await page.locator('.editor-instance .view-lines').boundingBox();
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 150, to.y + 60, { steps: 10 });
    await page.keyboard.down('Shift');
    await page.mouse.move(to.x + 200, to.y + 100, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await acceptFor('Fill in the record of Globex');
    await workbench.fileHolds('interviews/dropped.md', 'position: Senior Data Analyst\ninterviewers:\n  - { name: Mei');
    assert.ok(readFileSync(record('dropped.md'), 'utf8').endsWith('\n---\n\nMy notes.\n'));
  });

  it('the text of an invitation, pasted into a record, fills it in; one undo takes it back', async () => {
    const { page } = workbench;
    await workbench.openFile('pasted.md');
    await page.evaluate((text) => globalThis.navigator.clipboard.writeText(text), invitation);
    const notes = page.locator('.editor-instance .view-line').filter({ hasText: 'My notes.' });
    await notes.click();
    await page.keyboard.press('Control+V');
    await acceptFor('Fill in the record of Globex');
    await workbench.fileHolds('interviews/pasted.md', 'position: Senior Data Analyst\n');
    await notes.click();
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+S');
    await workbench.fileHolds('interviews/pasted.md', gaps);
  });

  it('reminders are exported from the menu of the view to a file of choice', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: /^Interview Follow-Up/ }).click();
    await workbench.treeRow('Overdue').waitFor();
    await page
      .getByRole('button', { name: /More Actions/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /^Export Reminders/ }).click();
    await quickInput().filter({ hasText: 'Export Reminders' }).getByRole('button', { name: 'OK' }).click();
    await workbench.fileHolds('follow-ups.ics', ' to Mei Tanaka (Globex Inc)');
  });
});
