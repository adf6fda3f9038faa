import type { Arguments } from './command';
import { UsageError } from './io';

/** The option `--format`: text where it is not given. */
export function readFormat(args: Arguments): 'text' | 'json' {
  const format = args.text('format') ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`There is no format “${format}”: use text or json.`);
  return format;
}
