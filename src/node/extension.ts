import type { ExtensionContext } from 'vscode';
import { activate as activateExtension } from '../extension';
import { localDisk } from './localDisk';

/** The extension in a host that runs on Node: files of this machine are read by the host itself. */
export const activate = (context: ExtensionContext) => activateExtension(context, localDisk);
