import { isAddress } from '../text/address';
import type { Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { outlineOf } from './explain';
import type { Value } from './outline';
import { textOfValue } from './outline';

/** A place that leads to a file of the workspace, or to an address. */
export type FieldLink = Span & ({ readonly path: string } | { readonly address: string });

/** The links of a frontmatter: to records and letters that the workspace has, and to addresses. */
export function fieldLinks(text: string, path: string, workspace: Workspace): FieldLink[] {
  const outline = outlineOf(text);
  return (outline?.values ?? []).flatMap((value): FieldLink[] => {
    const { slot } = value;
    const { start, end } = value;
    const written = textOfValue(text, value).trim();
    if (slot.field?.type === 'path') {
      const target =
        slot.field.name === 'interview' ? workspace.recordAt(path, written) : workspace.letterOfEntry(path, written);
      return target ? [{ start, end, path: target.path }] : [];
    }
    return slot.field?.name === 'email' || slot.field?.bare ? addressIn(text, value) : [];
  });
}

/** An address alone, or in angle brackets behind a name. */
function addressIn(text: string, { start, end, slot }: Value): FieldLink[] {
  const written = text.slice(start, end);
  const open = slot.field?.name === 'email' ? -1 : written.lastIndexOf('<');
  if (open < 0 && slot.field?.name !== 'email') return [];
  const close = open < 0 ? written.length : written.indexOf('>', open);
  const address = written.slice(open + 1, close);
  // What a mail program would take for more than an address makes no link.
  return isAddress(address) && !/[?&=%#/]/.test(address)
    ? [{ start: start + open + 1, end: start + close, address }]
    : [];
}
