import * as vscode from 'vscode';
import { createClock } from './clock';
import type { Clock } from './clock';
import { Diagnostics } from './diagnostics/diagnostics';
import type { RuleDocumentation } from './diagnostics/diagnostics';
import type { Disposable } from './disposable';
import { FollowUps } from './followUps';
import { createDisk } from './index/disk';
import type { Disk } from './index/disk';
import { Index } from './index/index';
import { ReportPanel } from './report/panel';
import { createSettingsReader } from './settings';
import type { SettingsReader } from './settings';
import { Signer } from './signing';
import { TemplatePreview } from './templates/preview';
import { TemplateLetters } from './templates/templateLetters';
import { TreeFilter } from './tree/filter';

/** What the features and commands work with. */
export interface Services extends Disposable {
  /** Where the extension is installed. */
  readonly extensionUri: vscode.Uri;
  readonly index: Index;
  readonly clock: Clock;
  readonly settings: SettingsReader;
  readonly signer: Signer;
  readonly followUps: FollowUps;
  readonly diagnostics: Diagnostics;
  readonly documentation: RuleDocumentation;
  readonly report: ReportPanel;
  readonly treeFilter: TreeFilter;
  readonly templateLetters: TemplateLetters;
  readonly templatePreview: TemplatePreview;
  /** The page that documents the variables of templates. */
  readonly templatePage: vscode.Uri;
}

/** Builds the parts and puts them together. */
export function createServices({ extensionUri, workspaceState }: vscode.ExtensionContext, localDisk?: Disk): Services {
  const clock = createClock();
  const settings = createSettingsReader();
  const index = new Index(createDisk(localDisk));
  const signer = new Signer(index, settings);
  const followUps = new FollowUps(index, clock, settings);
  const documentation = (rule: string) => vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  const diagnostics = new Diagnostics(index, clock, settings, documentation);
  const report = new ReportPanel(index, clock, settings, followUps);
  const treeFilter = new TreeFilter(workspaceState);
  const templateLetters = new TemplateLetters({ index, clock, settings, signer, followUps });
  const templatePreview = new TemplatePreview(templateLetters);
  const templatePage = vscode.Uri.joinPath(extensionUri, 'docs', 'templates.md');
  const parts = [clock, settings, index, followUps, diagnostics, report, treeFilter, templateLetters, templatePreview];
  const dispose = () => {
    for (const part of parts) part.dispose();
  };
  return {
    extensionUri,
    index,
    clock,
    settings,
    signer,
    followUps,
    diagnostics,
    documentation,
    report,
    treeFilter,
    templateLetters,
    templatePreview,
    templatePage,
    dispose,
  };
}
