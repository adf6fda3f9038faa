import { readTranslations } from '../../scripts/strings.mjs';
import { openWorkbench } from './workbench.mjs';

describe('the interface in German', function () {
  this.timeout(60_000);
  const { bundle, manifest } = readTranslations('de');
  let workbench;
  let failed = false;

  before(async function () {
    this.timeout(120_000);
    workbench = await openWorkbench({ language: 'de' });
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('names the groups of the view', async () => {
    await workbench.page.getByRole('tab', { name: /^Interview Follow-Up/ }).click();
    for (const group of ['Overdue', 'Waiting']) await workbench.treeRow(bundle[group]).waitFor();
  });

  it('says what a letter lacks', async () => {
    await workbench.openFile('st-brigids-thank-you-siobhan-kearney.md');
    await workbench.squiggles('warning').first().waitFor();
    await workbench.page.keyboard.press('F8');
    const finding = bundle['The letter does not ask for the decision.'];
    await workbench.page.locator('.marker-widget').filter({ hasText: finding }).waitFor();
  });

  it('names its commands', () => workbench.command(manifest['command.refresh']));
});
