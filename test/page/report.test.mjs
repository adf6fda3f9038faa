import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('the report in the window', function () {
  this.timeout(120_000);
  const hostile = '<img src=x onerror="document.title=1">';
  let workbench;
  let failed = false;

  /** The page inside the frames in which the editor keeps it. */
  const report = () => workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const stages = () => report().getByRole('table', { name: 'Open per Stage' });
  const writeRecord = (status) =>
    writeFileSync(
      path.join(workbench.folder, 'interviews', 'hostile.md'),
      `---\ntype: interview\ncompany: '${hostile}'\nposition: Cook\nstatus: ${status}\n---\n`,
    );

  before(async () => {
    workbench = await openWorkbench();
    writeRecord('applied');
    await workbench.showFollowUps();
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('opens from the palette with its figures, charts and tables', async () => {
    await workbench.command('Interview Follow-Up: Show Report');
    await report().getByRole('heading', { name: 'Interview Report' }).waitFor();
    assert.match(await report().locator('dl').innerText(), /Interviews held\s+10\s+1 to come/);
    for (const name of ['Interviews per Week', 'Open per Stage', 'What Helped']) {
      await report().getByRole('img', { name, exact: true }).waitFor();
      assert.equal(await report().getByRole('table', { name }).count(), 1);
    }
    const cells = await report().getByRole('row', { name: 'Second follow-up' }).innerText();
    assert.match(cells, /^Second follow-up\s+2\s+0\s+1\s+Too few to tell\s/);
  });

  it('shows a hostile name as it is written', async () => {
    await stages().getByRole('cell', { name: hostile }).waitFor();
    assert.equal(await report().locator('main img').count(), 0);
    // The style holds only where the policy lets it.
    assert.equal(
      await report()
        .locator('caption')
        .first()
        .evaluate((one) => window.getComputedStyle(one).position),
      'absolute',
    );
  });

  it('changes with the records', async () => {
    writeRecord('offer');
    await stages()
      .getByRole('row', { name: `Offer 2 ${hostile}, Lumen Clinic` })
      .waitFor();
  });

  it('is there again after the window was loaded anew', async () => {
    const loaded = workbench.page.waitForEvent('load');
    // A page that the browser loads anew forgets the tabs of its last seconds.
    await workbench.command('Developer: Reload Window');
    await loaded;
    await stages().getByRole('cell', { name: hostile }).waitFor();
  });

  it('is exported by keyboard as a new Markdown document', async () => {
    const { page } = workbench;
    await workbench.command('Interview Follow-Up: Show Report');
    const button = report().getByRole('button', { name: 'Export as Markdown' });
    await button.waitFor();
    // The editor hands the focus over some time after it shows the page: a key pressed earlier goes elsewhere.
    const frame = await (await button.elementHandle()).ownerFrame();
    await frame.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Tab');
    assert.equal(await button.evaluate((one) => one === document.activeElement), true);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active').filter({ hasText: 'Interview Report' }).filter({ hasText: 'Untitled' }).waitFor();
    await page.locator('.editor-instance .view-line').filter({ hasText: 'Interviews held: **10**' }).waitFor();
  });
});
