import { createReport } from '../../core/report/figures';
import { reportCases } from '../../core/report/interview';
import { createPage } from '../../core/report/page';
import type { Page } from '../../core/report/page';
import type { Clock } from '../clock';
import type { Index } from '../index/index';
import type { SettingsReader } from '../settings';
import { dayLabel, kindLabel, localize, statusLabel } from '../text';

export { reportBody, reportHtml } from '../../core/report/html';

/** Makes the report of all workspace folders as they are known now, in the language of the interface. */
export function readPage(index: Index, clock: Clock, settings: SettingsReader): Page {
  const today = clock.today();
  const cases = [...index.roots].flatMap((root) => reportCases(root.workspace, settings.read(root).cadence));
  return createPage(createReport(cases, today), {
    say: localize,
    day: (day) => dayLabel(day, today),
    kind: kindLabel,
    status: statusLabel,
  });
}
