import type { Command } from './command';
import { exportLetters } from './exportLetters';
import { exportReminders } from './exportReminders';
import { UsageError } from './io';
import { openSession } from './session';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export --ics | --eml <file or folder> [--out FILE] [--today D]',
  summary: 'Makes calendar reminders of records, or drafts for a mail program of letters.',
  options: { ics: { type: 'boolean' }, eml: { type: 'boolean' }, out: { type: 'string' } },
  run(args, io) {
    if (args.isSet('ics') === args.isSet('eml')) throw new UsageError('Say what to export: either --ics or --eml.');
    const [given, ...others] = args.paths;
    if (given === undefined || others.length > 0) throw new UsageError('Name one file or folder to export.');
    const exportAs = args.isSet('ics') ? exportReminders : exportLetters;
    return exportAs(given, args.text('out'), openSession(args, io), io);
  },
};
