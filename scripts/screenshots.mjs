/**
 * Takes the pictures in media/ from the real window, with the packaged extension and the sample: `npm run screenshots`.
 * Those in media/walkthrough/ are shipped, so that they are small.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../test/page/workbench.mjs';
import { shrinkPng } from './png.mjs';

const media = fileURLToPath(new URL('../media', import.meta.url));
const wide = { width: 1280, height: 800 };
const narrow = { width: 580, height: 430 };
/** A letter as a whole is in sight. */
const tall = { width: 580, height: 900 };

mkdirSync(path.join(media, 'walkthrough'), { recursive: true });
const workbench = await openWorkbench({
  viewport: wide,
  settings: {
    'breadcrumbs.enabled': false,
    'editor.minimap.enabled': false,
    'editor.scrollbar.vertical': 'hidden',
    'editor.scrollBeyondLastLine': false,
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'workbench.colorTheme': 'Default Light Modern',
  },
});
const { page } = workbench;
let failed = true;
try {
  await workbench.showFollowUps();
  await takeWindow();
  await takeCompletion();
  await takeTemplate();
  await page.setViewportSize(narrow);
  await takeView();
  await page.keyboard.press('Control+B');
  await takeRecord();
  await page.setViewportSize(tall);
  await takeCheck();
  await takeDraft();
  await page.setViewportSize(narrow);
  await takeName();
  await page.setViewportSize(wide);
  await takeWalkthrough();
  failed = false;
} finally {
  await workbench.close({ failed });
}

/** The view beside a letter that is being put right. */
async function takeWindow() {
  await workbench.openFile('st-brigids-thank-you-siobhan-kearney.md');
  await widenSideBar(120);
  await offerRequests();
  await take('screenshot');
  await page.keyboard.press('Escape');
}

/** A record that is being written: the days on offer, with their weekdays. */
async function takeCompletion() {
  await workbench.openFile('northfield-class-teacher.md');
  await page.locator('.view-line').filter({ hasText: 'decision_by' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('next_follow_up: ');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row').filter({ hasText: '2026' }).first().waitFor();
  await take('completion');
  await page.keyboard.press('Escape');
  await workbench.command('File: Revert File');
}

/** A template that is being written, with its letter beside it. */
async function takeTemplate() {
  await workbench.command('View: Close All Editors');
  await page.keyboard.press('Control+B');
  await workbench.command('Interview Follow-Up: Reset a Template to Edit It');
  const template = page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'Thank-you (Email)' });
  await template.click();
  await page.locator('.tab.active').filter({ hasText: 'thank-you.email' }).waitFor();
  await workbench.command('Interview Follow-Up: Preview Template');
  const letter = page.locator('.editor-group-container').last().locator('.view-line');
  await letter.filter({ hasText: 'Dear' }).waitFor();
  await page.locator('.view-line').filter({ hasText: '{{#recap}}' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' What stayed with me: {{{liked');
  await page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'liked' }).waitFor();
  await letter.filter({ hasText: 'me: the quiet' }).waitFor();
  await take('template-preview');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
  await workbench.command('View: Close All Editors');
  rmSync(path.join(workbench.folder, '.interview-follow-up'), { recursive: true });
  await page.keyboard.press('Control+B');
}

async function takeView() {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+W');
  const { x, y, width } = await page.locator('.part.sidebar').boundingBox();
  await take('walkthrough/view', { x: 0, y, width: x + width, height: narrow.height - y - 30 });
}

async function takeRecord() {
  await workbench.openFile('st-brigids-staff-nurse.md');
  await workbench.lens('Thank-you').waitFor();
  await takeEditor('interview');
}

async function takeCheck() {
  await workbench.openFile('st-brigids-thank-you-siobhan-kearney.md');
  await offerRequests();
  await takeLetter('check');
  await page.keyboard.press('Escape');
}

async function takeDraft() {
  await workbench.openFile('acme-platform-engineer.md');
  await workbench.lens('draft it').click();
  await page.locator('.tab.active').filter({ hasText: 'decision-request-dana-ruiz' }).waitFor();
  await workbench.lens('Asks for the decision').waitFor();
  await takeLetter('draft');
}

async function takeName() {
  rmSync(path.join(workbench.folder, '.vscode'), { recursive: true });
  await workbench.openFile('meridian-data-analyst.md');
  await workbench.lens('draft it').click();
  await page.locator('.quick-input-widget').filter({ hasText: 'It stands below your letters' }).waitFor();
  await scrollTo(workbench.squiggles('error').first());
  await takeEditor('name');
  await page.keyboard.press('Escape');
}

async function takeWalkthrough() {
  await workbench.command('View: Close All Editors');
  await workbench.command('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-widget input').fill('First Steps after');
  await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'First Steps after' }).first().click();
  const step = page.locator('.getting-started-step').filter({ hasText: 'Let it be checked' });
  await step.click();
  await step.locator('.monaco-button').waitFor();
  await page.locator('.getting-started-media img').waitFor();
  await take('walkthrough');
}

/** Again where the editor moves by itself meanwhile. */
async function scrollTo(target) {
  const { x, y, width, height } = await page.locator('.part.editor').boundingBox();
  await page.mouse.move(x + width / 2, y + height - 50);
  for (let attempt = 0; attempt < 50 && !(await target.isVisible()); attempt++) {
    await page.mouse.wheel(0, 100);
    await setTimeout(100);
  }
  await target.waitFor();
}

async function offerRequests() {
  const warning = workbench.squiggles('warning').first();
  await warning.waitFor();
  await workbench.offerFixes(warning);
}

/** The editor without its frame. */
async function takeEditor(name) {
  const { x, y, width, height } = await page.locator('.part.editor').boundingBox();
  await take(`walkthrough/${name}`, { x, y, width, height });
}

/** As much of a letter as the other pictures show, from its greeting on. */
async function takeLetter(name) {
  const { x, width } = await page.locator('.part.editor').boundingBox();
  const { y } = await page.locator('.editor-instance .view-line').filter({ hasText: 'Dear' }).first().boundingBox();
  await take(`walkthrough/${name}`, { x, y: y - 10, width, height: 340 });
}

async function take(name, clip) {
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ caret: 'hide', animations: 'disabled', ...(clip && { clip }) });
  writeFileSync(path.join(media, `${name}.png`), shrinkPng(png, name.startsWith('walkthrough/') ? 16 : 64));
}

async function widenSideBar(by) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 1, 500);
  await page.mouse.down();
  await page.mouse.move(x + width + by, 500, { steps: 5 });
  await page.mouse.up();
}
