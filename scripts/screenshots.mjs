/** Takes the README's picture from the real window, with the packaged extension and the sample: `npm run screenshots`. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../test/page/workbench.mjs';

const media = fileURLToPath(new URL('../media', import.meta.url));

const workbench = await openWorkbench({
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}${separator}${rootName}',
  },
});
let failed = true;
try {
  const { page } = workbench;
  await workbench.showFollowUps();
  await workbench.openFile('st-brigids-thank-you-siobhan-kearney.md');
  await widenSideBar(page, 120);
  const warning = workbench.squiggles('warning').first();
  await warning.waitFor();
  await workbench.offerFixes(warning);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(media, 'screenshot.png') });
  failed = false;
} finally {
  await workbench.close({ failed });
}

async function widenSideBar(page, by) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 1, 500);
  await page.mouse.down();
  await page.mouse.move(x + width + by, 500, { steps: 5 });
  await page.mouse.up();
}
