import * as vscode from 'vscode';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import type { FollowUps } from '../followUps';
import type { Index } from '../index/index';
import type { SettingsReader } from '../settings';
import { ignoreStop } from '../stopping';

/** What VS Code knows the page by; the manifest has it too. */
const REPORT_VIEW = 'interviewFollowUp.report';

const PAUSE_MS = 300;

/** The page with the report: one at most, drawn anew after changes where it would read otherwise. */
export class ReportPanel implements Disposable {
  readonly #changes: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  /** Loaded with the first page. */
  #report: typeof import('./page') | undefined;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
    followUps: FollowUps,
  ) {
    this.#changes = followUps.onDidChange(() => this.#drawSoon());
  }

  /** Opens the page, or brings it to the front. */
  async show(): Promise<vscode.WebviewPanel> {
    await this.#load();
    const { Active } = vscode.ViewColumn;
    const title = vscode.l10n.t('Interview Report');
    const panel = this.#panel ?? this.#take(vscode.window.createWebviewPanel(REPORT_VIEW, title, Active));
    this.#draw();
    panel.reveal();
    return panel;
  }

  /** Fills a page that was open when the window was closed. */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    this.#panel?.dispose();
    this.#take(panel);
    await this.#load().catch(ignoreStop);
    this.#draw();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changes.dispose();
  }

  async #load(): Promise<void> {
    this.#report = await import('./page');
    await this.index.ready();
  }

  #take(panel: vscode.WebviewPanel): vscode.WebviewPanel {
    this.#panel = panel;
    this.#shown = '';
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.onDidChangeViewState(() => this.#draw());
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (message === 'export') void vscode.commands.executeCommand('interviewFollowUp.exportReport');
    });
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    return panel;
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), PAUSE_MS);
  }

  /** Draws what can be seen, where it would read otherwise: drawing takes the focus off the button. */
  #draw(): void {
    if (!this.#panel?.visible || this.index.state !== 'ready' || !this.#report) return;
    const { readPage, reportBody, reportHtml } = this.#report;
    const page = readPage(this.index, this.clock, this.settings);
    const body = reportBody(page);
    if (body === this.#shown) return;
    this.#shown = body;
    this.#panel.webview.html = reportHtml(page.title, body, createNonce(), vscode.env.language);
  }
}

/** Lets the page come back with its window. */
export function registerReportPage(report: ReportPanel): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(REPORT_VIEW, {
    deserializeWebviewPanel: (panel) => report.restore(panel),
  });
}

/** Letters and digits that nobody can guess. */
function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
