import * as vscode from 'vscode';
import { gapFor } from '../core/draft/variables';
import { isPast } from '../core/letter/standing';
import type { Settings } from '../core/settings/settings';
import { escapeRegExp } from '../core/text/escapeRegExp';
import type { TextEdit } from '../core/text/span';
import type { Index } from './index/index';
import type { Root } from './index/root';
import { showFailure } from './messages';
import { SECTION } from './settings';
import type { SettingsReader } from './settings';
import { changeFiles } from './writing';
import type { FileChange } from './writing';

const { t } = vscode.l10n;

const SETTING = 'you.name';

/** What stands below a letter whose writer has not given a name yet; the check reports it. */
export const NAME_GAP = gapFor('name');

/** Knows who signs letters, and asks for the name once a draft needs it. */
export class Signer {
  #isWanted = false;
  #hasAsked = false;

  constructor(
    private readonly index: Index,
    private readonly settings: SettingsReader,
  ) {}

  /** What a draft is signed with: a visible gap where no name was given; one that was set to nothing is meant so. */
  you(root: Pick<Root, 'base'>): Settings['you'] {
    const { you } = this.settings.read(root);
    if (you.name !== '' || you.signature !== '') return you;
    const set = vscode.workspace.getConfiguration(SECTION, root.base).inspect<string>(SETTING);
    const given = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
    if (given !== undefined) return you;
    this.#isWanted = true;
    return { ...you, name: NAME_GAP };
  }

  /** Asks for the name where a draft waits for it, once as long as the window lives; the draft does not wait. */
  askIfWanted(): void {
    if (!this.#isWanted || this.#hasAsked) return;
    this.#hasAsked = true;
    this.ask().catch(showFailure);
  }

  /** Asks for the name, keeps it in the settings of the user, and signs the drafts that wait for it. */
  async ask(): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(SECTION);
    const known = configuration.inspect<unknown>(SETTING)?.globalValue;
    const answer = await vscode.window.showInputBox({
      title: t('Your Name'),
      prompt: t(
        'It stands below your letters and is kept in your user settings. Leave it empty if your mail program signs them.',
      ),
      value: typeof known === 'string' ? known : '',
      ignoreFocusOut: true,
    });
    if (answer === undefined) return;
    const name = answer.trim();
    await configuration.update(SETTING, name, vscode.ConfigurationTarget.Global);
    await changeFiles(this.index, [...this.#waiting(name)]);
  }

  *#waiting(name: string): Iterable<FileChange> {
    for (const root of this.index.roots) {
      for (const file of root.workspace.letters()) {
        if (isPast(file) || !file.text.includes(NAME_GAP)) continue;
        yield { uri: root.uri(file.path), edits: (now) => signGaps(now, name) };
      }
    }
  }
}

/** Puts the name where the gap is; without a name the gap goes, with its line where it has one of its own. */
function signGaps(text: string, name: string): TextEdit[] {
  const gap = escapeRegExp(NAME_GAP);
  const pattern = new RegExp(name ? gap : `(?:\\r?\\n)?${gap}`, 'g');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    newText: name,
  }));
}
