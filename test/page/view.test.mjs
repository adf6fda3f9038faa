import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('the view in the window', function () {
  this.timeout(120_000);
  let workbench;
  let failed = false;

  before(async () => {
    workbench = await openWorkbench({ settings: { 'interviewFollowUp.reminders.onStartup': true } });
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  const rows = () => workbench.page.locator('.pane-body [role=treeitem]');
  const quickInput = () => workbench.page.locator('.quick-input-widget');

  it('is opened by the reminder, which names what is overdue although nothing has been opened yet', async () => {
    const { page } = workbench;
    const badge = page.locator('.activitybar').getByRole('tab', { name: /^Interview Follow-Up.*Follow-ups due: 3/ });
    await badge.waitFor();
    // Driven windows show no message by themselves.
    await workbench.command('Notifications: Show Notifications');
    const messages = page.locator('.notifications-center .notification-list-item');
    await messages.filter({ hasText: 'A follow-up is overdue: Northfield Primary School' }).waitFor();
    assert.equal(await messages.count(), 1);
    await messages.getByRole('button', { name: 'Show' }).click();
    await workbench.treeRow('Northfield Primary School').waitFor();
    await messages.waitFor({ state: 'detached' });
  });

  it('is opened by the number in the status bar', async () => {
    await workbench.page.keyboard.press('Control+B');
    await rows().first().waitFor({ state: 'detached' });
    await workbench.page
      .locator('.statusbar-item')
      .filter({ hasText: /^\s*3 due$/ })
      .click();
    await workbench.treeRow('Northfield Primary School').waitFor();
  });

  it('shows only the companies asked for, says so, and shows all again by a button above it', async () => {
    const { page } = workbench;
    const whole = await rows().count();
    await workbench.command('Interview Follow-Up: Filter by Company…');
    await quickInput().locator('input').fill('brigid');
    await page.keyboard.press('Enter');
    await workbench.treeRow('Northfield Primary School').waitFor({ state: 'detached' });
    assert.equal(await rows().count(), 2);
    await page.locator('.pane-body .message').filter({ hasText: 'Only companies with “brigid”' }).waitFor();

    await workbench.command('Interview Follow-Up: Filter by Company…');
    await quickInput().locator('input').fill('nobody');
    await page.keyboard.press('Enter');
    await page.locator('.welcome-view-content').filter({ hasText: 'No company matches the filter.' }).waitFor();

    await page
      .locator('.sidebar .title-actions, .sidebar .pane-header')
      .getByRole('button', { name: 'Clear Filter' })
      .first()
      .click();
    await workbench.treeRow('Northfield Primary School').waitFor();
    assert.equal(await rows().count(), whole);
  });

  it('leaves closed records out, and shows them again', async () => {
    await workbench.command('Interview Follow-Up: Hide Closed Records');
    await workbench.treeRow('Closed').waitFor({ state: 'detached' });
    await workbench.command('Interview Follow-Up: Show Closed Records');
    await workbench.treeRow('Closed').waitFor();
  });

  it('keeps what is unfolded and selected when records change', async () => {
    const { page, folder } = workbench;
    const record = rows().filter({ hasText: 'Harbour & Finch' }).first();
    assert.equal(await record.getAttribute('aria-expanded'), 'true');
    await record.click();
    await page.locator('.tab.active').filter({ hasText: 'harbour-finch-copy-editor.md' }).waitFor();
    await workbench.treeRow('Waiting').locator('.monaco-tl-twistie').click();
    await record.locator('.monaco-tl-twistie').click();
    assert.equal(await record.getAttribute('aria-expanded'), 'false');

    const file = path.join(folder, 'interviews/harbour-finch-copy-editor.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^company: .*$/m, 'company: Harbour & Wren'));
    const renamed = rows().filter({ hasText: 'Harbour & Wren' }).first();
    await renamed.waitFor();
    assert.equal(await renamed.getAttribute('aria-expanded'), 'false');
    assert.equal(await renamed.getAttribute('aria-selected'), 'true');
    assert.equal(await workbench.treeRow('Waiting').getAttribute('aria-expanded'), 'false');
    assert.equal(await workbench.treeRow('Upcoming').getAttribute('aria-expanded'), 'true');
  });

  it('offers to update the links when a record is renamed in the Explorer, and undoes both together', async () => {
    const { page } = workbench;
    await workbench.openFile('st-brigids-staff-nurse.md');
    await page.keyboard.press('Control+Shift+E');
    const explorer = page.locator('.explorer-folders-view');
    await explorer.locator('.monaco-list-row').filter({ hasText: 'st-brigids-staff-nurse.md' }).click();
    await page.keyboard.press('F2');
    await explorer.locator('input').fill('st-brigids-ward.md');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'Interview Follow-Up' }).waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    const letter = 'letters/st-brigids-thank-you-siobhan-kearney.md';
    await workbench.fileHolds(letter, 'interview: ../interviews/st-brigids-ward.md');
    await explorer.locator('.monaco-list-row').filter({ hasText: 'st-brigids-ward.md' }).click();
    await page.keyboard.press('Control+Z');
    await explorer.locator('.monaco-list-row').filter({ hasText: 'st-brigids-staff-nurse.md' }).waitFor();
    await workbench.fileHolds(letter, 'interview: ../interviews/st-brigids-staff-nurse.md');
  });
});
