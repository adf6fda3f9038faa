import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createClock } from '../../../src/vscode/clock';
import { FollowUps } from '../../../src/vscode/followUps';
import { Index } from '../../../src/vscode/index/index';
import { ReportPanel } from '../../../src/vscode/report/panel';
import { createSettingsReader } from '../../../src/vscode/settings';
import { until } from '../support/until';
import { cleanUp, day, record, show, write } from '../support/workspace';

const run = (command: string) => vscode.commands.executeCommand(`interviewFollowUp.${command}`);
const reportTabs = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('interviewFollowUp'));

describe('the report', () => {
  const hostile = 'interviews/hostile.md';
  const clock = createClock();
  const settings = createSettingsReader();
  let index: Index;
  let followUps: FollowUps;
  let report: ReportPanel;

  before(async () => {
    await write(hostile, record("'<img src=x onerror=alert(1)>'", day(), ['Mia Lind']));
    index = new Index();
    followUps = new FollowUps(index, clock, settings);
    report = new ReportPanel(index, clock, settings, followUps);
  });

  afterEach(() => cleanUp());

  after(async () => {
    for (const part of [report, followUps, index, settings, clock]) part.dispose();
    await cleanUp(hostile);
  });

  it('is a page that loads nothing from elsewhere, and keeps hostile text text', async () => {
    const { webview } = await report.show();
    assert.deepEqual(webview.options.localResourceRoots, []);
    const [, policy, nonce] = /content="(default-src 'none'; style-src 'nonce-(\w+)'[^"]*)"/.exec(webview.html) ?? [];
    assert.equal(policy, `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`);
    assert.match(nonce ?? '', /^[0-9a-f]{32}$/);
    assert.match(webview.html, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.doesNotMatch(webview.html, /<img|https?:/);
  });

  it('is one page, which tells when it is looked at again what changed meanwhile', async () => {
    const panel = await report.show();
    await show('README.md');
    await until('the page behind the editor', [panel.onDidChangeViewState], () => !panel.visible);
    const isKnown = () => followUps.pending.some(({ entry }) => entry.file.record.company === 'Kiln Pottery');
    await write(hostile, record('Kiln Pottery', day(), ['Mia Lind']));
    await until('the new name', [followUps.onDidChange], isKnown);
    assert.doesNotMatch(panel.webview.html, /Kiln Pottery/);
    assert.equal(await report.show(), panel);
    await until('the page', [panel.onDidChangeViewState], () => panel.webview.html.includes('Kiln Pottery'));
    assert.equal(reportTabs().length, 1);
  });

  it('opens once, however often it is asked for', async () => {
    await run('showReport');
    await run('showReport');
    await until('the tab', [vscode.window.tabGroups.onDidChangeTabs], () => reportTabs().length > 0);
    assert.deepEqual(
      reportTabs().map(({ label }) => label),
      ['Interview Report'],
    );
  });

  it('is exported as a new document, and never over another', async () => {
    await run('exportReport');
    const first = vscode.window.activeTextEditor?.document;
    assert.ok(first?.isUntitled);
    assert.equal(first.languageId, 'markdown');
    assert.match(first.getText(), /^# Interview Report\n[^]*\n## What Helped\n/);
    const text = first.getText();
    await run('exportReport');
    assert.notEqual(vscode.window.activeTextEditor?.document.uri.toString(), first.uri.toString());
    assert.equal(first.getText(), text);
  });
});
