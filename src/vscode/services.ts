import type { Clock } from './clock';
import type { Diagnostics, RuleDocumentation } from './diagnostics/diagnostics';
import type { FollowUps } from './followUps';
import type { Index } from './index/index';
import type { ReportPanel } from './report/panel';
import type { SettingsReader } from './settings';

/** What the commands work with. */
export interface Services {
  readonly index: Index;
  readonly clock: Clock;
  readonly settings: SettingsReader;
  readonly followUps: FollowUps;
  readonly diagnostics: Diagnostics;
  readonly documentation: RuleDocumentation;
  readonly report: ReportPanel;
}
