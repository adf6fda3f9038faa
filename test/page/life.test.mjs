import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { localDay, moveDates } from '../../scripts/sample.mjs';
import { openWorkbench } from './workbench.mjs';

const today = localDay();
/** The business day so many before today; at a weekend, before the Monday after. */
const businessDaysAgo = (count) => moveDates(`2026-11-${27 - count}`, '2026-11-27', today);
const interviewed = businessDaysAgo(3);
const thanked = businessDaysAgo(2);

const record = 'interviews/saltmarsh-ferries-deck-officer.md';
const thankYou = 'letters/saltmarsh-ferries-thank-you-ola-brandt.md';
const request = 'letters/saltmarsh-ferries-decision-request-ola-brandt.md';

/** The record, by what changes in it. */
const recordText = ({ promised = '', status = 'interviewing', replied = '', log = [] } = {}) => {
  const lines = [
    '---',
    'type: interview',
    'company: Saltmarsh Ferries',
    'position: Deck Officer',
    'interviewers:',
    '  - name: Ola Brandt',
    `date: ${interviewed}`,
    'summary:',
    'topics:',
    'liked:',
    'contribution:',
    `decision_by:${promised && ` ${promised}`}`,
    `status: ${status}`,
    ...(replied ? [`replied: ${replied}`] : []),
    ...(log.length > 0 ? ['follow_ups:', ...log] : []),
    '---',
    '',
    '## Notes',
    '',
    'We spoke about the night crossings in winter.',
  ];
  return lines.join('\n');
};
const logged = (kind, day, file) =>
  `  - { kind: ${kind}, date: ${day}, channel: email, to: Ola Brandt, file: ../${file} }`;
const thankYouLogged = logged('thank-you', thanked, thankYou);
const requestLogged = logged('decision-request', today, request);

describe('the life of an interview in the window, from its record to an offer', function () {
  this.timeout(60_000);
  // Each step goes on from the one before.
  this.bail(true);
  let workbench;
  let failed = false;

  const quickInput = () => workbench.page.locator('.quick-input-widget');
  const answer = async (question, text) => {
    await quickInput().filter({ hasText: question }).waitFor();
    if (text !== undefined) await quickInput().locator('input[type=text]').fill(text);
    await workbench.page.keyboard.press('Enter');
  };
  const choose = (label) => quickInput().locator('.monaco-list-row').filter({ hasText: label }).first().click();
  const run = (title) => workbench.command(`Interview Follow-Up: ${title}`);

  const row = () => workbench.treeRow('Saltmarsh Ferries');
  /** A row that is drawn anew below the mouse shows its buttons only once the mouse has come in again. */
  const clickInRow = async (name) => {
    const button = row().getByRole('button', { name });
    for (let tries = 8; tries > 0; tries--) {
      await workbench.page.locator('.statusbar').hover();
      await row().hover();
      const isClicked = await button.click({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (isClicked) return;
    }
    assert.fail(`the row should show the button “${name}”`);
  };
  const chooseInMenu = async (name) => {
    await row().click({ button: 'right' });
    // A menu that has just opened takes a click for the end of the one that opened it.
    await workbench.page.getByRole('menuitem', { name }).hover();
    await workbench.page.keyboard.press('Enter');
  };
  const tab = (file) =>
    workbench.page
      .locator('.tab.active')
      .filter({ hasText: path.posix.basename(file) })
      .waitFor();
  /** Opens the list of notifications, for toasts hide themselves; gives the one that has these words. */
  const notification = async (words) => {
    await workbench.command('Notifications: Show Notifications');
    return workbench.page.locator('.notifications-center .monaco-list-row').filter({ hasText: words });
  };
  const reply = async (name) => {
    const question = await notification('Did you send it?');
    await question.getByRole('button', { name }).click();
    await question.waitFor({ state: 'hidden' });
  };

  const read = (file) => readFileSync(path.join(workbench.folder, file), 'utf8');
  const readClipboard = () => workbench.page.evaluate(() => globalThis.navigator.clipboard.readText());
  /** Waits until a file holds a text, and nothing after it but the end of the line. */
  const fileIs = async (file, text) => {
    await workbench.fileHolds(file, text);
    assert.equal(read(file).trimEnd(), text);
  };
  /** Waits until the rows of the tree are called so, and there are no others. */
  const treeIs = async (...labels) => {
    const { page } = workbench;
    const isShown = (expected) => {
      const rows = [...globalThis.document.querySelectorAll('.pane-body [role=treeitem]')];
      return (
        rows.length === expected.length &&
        rows.every((one, i) => new RegExp(`^${expected[i]}$`).test(one.getAttribute('aria-label')))
      );
    };
    await page.waitForFunction(isShown, labels, { timeout: 10_000 }).catch(async () => {
      const rows = page.locator('.pane-body [role=treeitem]');
      assert.deepEqual(await rows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))), labels);
    });
  };
  const pending = () => {
    const cli = path.resolve('dist/cli.js');
    const args = [cli, 'pending', '--format', 'json', '--today', today, '.'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: workbench.folder, encoding: 'utf8' });
    return JSON.parse(stdout).flatMap((entry) => (entry.record === record ? [`${entry.urgency} ${entry.kind}`] : []));
  };

  before(async () => {
    workbench = await openWorkbench();
    workbench.page.setDefaultTimeout(15_000);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.showFollowUps();
  });
  afterEach(function () {
    failed ||= this.currentTest.state === 'failed';
  });
  after(() => workbench?.close({ failed }));

  it('begins with a record; its thank-you is overdue', async () => {
    await run('New Interview');
    await answer('Which company?', 'Saltmarsh Ferries');
    await answer('For which position?', 'Deck Officer');
    await answer('Who interviews you?', 'Ola Brandt');
    await answer('On which day?', interviewed);
    await tab(record);
    await workbench.page.keyboard.type('We spoke about the night crossings in winter.');
    await workbench.page.keyboard.press('Control+S');
    await fileIs(record, recordText());

    await run('Filter by Company…');
    await answer('Part of a company’s name.', 'saltmarsh');
    await treeIs('Overdue: 1 letter', 'Saltmarsh Ferries, Deck Officer, Thank-you to Ola Brandt, due .+');
  });

  it('the thank-you is drafted and fit to send', async () => {
    await clickInRow('Draft Follow-Up');
    await tab(thankYou);
    await workbench.fileHolds(thankYou, 'Dear Ola,');
    assert.match(read(thankYou), /\nstate: draft\n/);
    await workbench.lens('Asks for the decision').waitFor();
    await treeIs('Overdue: 1 letter', 'Saltmarsh Ferries, Deck Officer, Thank-you to Ola Brandt, due .+, drafted');
  });

  it('what is copied counts as sent on a yes only', async () => {
    await clickInRow('Send Letter…');
    await choose('Copy as Text');
    await reply('Not Yet');
    assert.match(await readClipboard(), /^Dear Ola,\n/);
    assert.match(read(thankYou), /\nstate: draft\n/);
    assert.deepEqual(pending(), ['overdue thank-you']);
  });

  it('marked as sent two business days ago, it leaves the next letter to wait', async () => {
    await clickInRow('Mark as Sent…');
    await answer('(1/3)', thanked);
    await answer('(2/3)');
    await answer('(3/3)');
    await fileIs(record, recordText({ log: [thankYouLogged] }));
    await workbench.fileHolds(thankYou, `\nstate: sent\nsent: ${thanked}\n`);
    await treeIs('Waiting: 1 letter', 'Saltmarsh Ferries, Deck Officer, Decision request to Ola Brandt, due .+');
  });

  it('a promise that they have not kept makes the decision request overdue', async () => {
    const { page } = workbench;
    await clickInRow('Open Record');
    await tab(record);
    await page.locator('.editor-instance .view-line').filter({ hasText: 'decision_by:' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${thanked}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+S');
    await fileIs(record, recordText({ promised: thanked, log: [thankYouLogged] }));
    await treeIs('Overdue: 1 letter', 'Saltmarsh Ferries, Deck Officer, Decision request to Ola Brandt, due .+');
  });

  it('the decision request is drafted from the record, and opens from the view', async () => {
    await run('Draft Follow-Up');
    await tab(request);
    await workbench.lens('Asks for the decision').waitFor();
    await treeIs(
      'Overdue: 1 letter',
      'Saltmarsh Ferries, Deck Officer, Decision request to Ola Brandt, due .+, drafted',
    );
    await workbench.openFile(path.posix.basename(record));
    await clickInRow('Open Letter');
    await tab(request);
  });

  it('handed over and sent, it is logged once, and the move is theirs', async () => {
    await workbench.page.locator('.editor-actions').getByRole('button', { name: 'Send Letter…' }).click();
    await choose('Copy as Text');
    await reply('Mark as Sent');
    await fileIs(record, recordText({ promised: thanked, log: [thankYouLogged, requestLogged] }));
    await workbench.fileHolds(request, `\nstate: sent\nsent: ${today}\n`);
    assert.ok(read(request).includes((await readClipboard()).split('\n')[2]));
    await treeIs('Waiting: 1 letter', 'Saltmarsh Ferries, Deck Officer, Second follow-up to Ola Brandt, due .+');
  });

  it('their answer stops the clock', async () => {
    await chooseInMenu('Record Reply…');
    await answer('The day on which Saltmarsh Ferries answered');
    await fileIs(record, recordText({ promised: thanked, replied: today, log: [thankYouLogged, requestLogged] }));
    await treeIs('Closed: 1 record');
    await workbench.treeRow('Closed').click();
    await treeIs('Closed: 1 record', 'Saltmarsh Ferries, Deck Officer, .*answered.*');
  });

  it('an offer ends it: nothing is pending', async () => {
    await chooseInMenu('Set Status…');
    await choose('Offer');
    await fileIs(
      record,
      recordText({ promised: thanked, status: 'offer', replied: today, log: [thankYouLogged, requestLogged] }),
    );
    await treeIs('Closed: 1 record', 'Saltmarsh Ferries, Deck Officer, Offer');
    assert.deepEqual(pending(), []);
  });

  it('the closed record can be put out of sight and back', async () => {
    await run('Hide Closed Records');
    await treeIs();
    await run('Show Closed Records');
    await workbench.treeRow('Closed: 1 record').waitFor();
    await run('Clear Filter');
    await workbench.treeRow('Overdue').waitFor();
  });

  it('whatever else is due and not begun is drafted at once', async () => {
    const letters = () => readdirSync(path.join(workbench.folder, 'letters'));
    const begun = 'st-brigids-thank-you-siobhan-kearney.md';
    rmSync(path.join(workbench.folder, 'letters', begun));
    await workbench.page.locator('[role=treeitem][aria-label^="St Brigid"]:not([aria-label$="drafted"])').waitFor();
    const before = letters();
    await run('Draft Follow-Ups for All Due');
    await (await notification('One letter was drafted.')).waitFor();
    const added = letters().filter((name) => !before.includes(name));
    assert.equal(added.length, 1);
    await tab(added[0]);
    await workbench.fileHolds(`letters/${added[0]}`, 'to: Siobhán Kearney');
  });
});
