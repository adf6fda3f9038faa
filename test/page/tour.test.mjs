import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe("the README's tour in the window", function () {
  this.timeout(120_000);
  let workbench;
  let failed = false;

  /** Answers a question, known by its words or its number, with a text or with what stands there. */
  const answer = async (question, text) => {
    const { page } = workbench;
    await page.locator('.quick-input-widget').filter({ hasText: question }).waitFor();
    if (text !== undefined) {
      await page.locator('.quick-input-widget input[type=text]').fill(text);
    }
    await page.keyboard.press('Enter');
  };
  const lettersOf = (company) =>
    readdirSync(path.join(workbench.folder, 'letters')).filter((name) => name.startsWith(company));

  before(async () => {
    workbench = await openWorkbench();
    await workbench.showFollowUps();
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('asks four questions and opens a new record with the cursor in the notes', async () => {
    const { page } = workbench;
    await workbench.command('Interview Follow-Up: New Interview');
    await answer('Which company?', 'Fernhill Observatory');
    await answer('For which position?', 'Night Guide');
    await answer('Who interviews you?', 'Ines Duarte');
    await answer('On which day?');
    await page.locator('.tab.active').filter({ hasText: 'fernhill-observatory-night-guide.md' }).waitFor();
    await page.keyboard.type('She let me turn the big dome.');
    await page.keyboard.press('Control+S');
    await workbench.fileHolds(
      'interviews/fernhill-observatory-night-guide.md',
      '## Notes\n\nShe let me turn the big dome.',
    );
    await workbench.treeRow('Fernhill Observatory').waitFor();
  });

  it('drafts the letter from the entry in the view', async () => {
    const { page } = workbench;
    const row = workbench.treeRow('Fernhill Observatory');
    await row.hover();
    await row.getByRole('button', { name: 'Draft Follow-Up' }).click();
    await page.locator('.tab.active').filter({ hasText: 'fernhill-observatory-thank-you' }).waitFor();
    assert.equal(lettersOf('fernhill').length, 1);
    const [letter] = lettersOf('fernhill');
    await workbench.fileHolds(`letters/${letter}`, 'Dear Ines,');
    await page.locator('.editor-instance .codelens-decoration').filter({ hasText: 'Asks for the decision' }).waitFor();
    assert.equal(await workbench.squiggles('error').count(), 0);
    assert.equal(await workbench.squiggles('warning').count(), 0);
  });

  it('marks the letter as sent, and the clock moves on', async () => {
    const [letter] = lettersOf('fernhill');
    await workbench.command('Interview Follow-Up: Mark as Sent…');
    await answer('(1/3)');
    await answer('(2/3)');
    await answer('(3/3)');
    await workbench.fileHolds(`letters/${letter}`, 'state: sent');
    await workbench.fileHolds('interviews/fernhill-observatory-night-guide.md', 'kind: thank-you');
    await workbench.page
      .locator('.pane-body [role=treeitem]')
      .filter({ hasText: 'Fernhill Observatory' })
      .filter({ hasText: 'Decision request' })
      .waitFor();
  });
});
