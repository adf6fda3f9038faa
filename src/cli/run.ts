import { parseArgs } from 'node:util';
import { check } from './check';
import type { Command } from './command';
import { draft } from './draft';
import { exportCommand } from './export';
import { importInvitation } from './importInvitation';
import { complain, EXIT, reasonOf, UsageError, type ExitCode, type Io } from './io';
import { pending } from './pending';
import { VERSION } from './version';

const COMMANDS: readonly Command[] = [check, draft, pending, exportCommand, importInvitation];

const HELP = `Follow up every interview: check letters, draft them, see what is due, hand them to your mail program.

Usage:
${COMMANDS.map((command) => `  interview-follow-up ${command.usage}`).join('\n')}

${COMMANDS.map((command) => `  ${command.name.padEnd(9)}${command.summary}`).join('\n')}

Options of all commands:
  --root DIR      the folder of your records and letters (default: the one you are in)
  --config FILE   the settings (default: .vscode/settings.json in that folder)
  --today DATE    count from this day, as YYYY-MM-DD (default: today)
  --help          this text
  --version       the version

Exit status: 0 clean, 1 findings of warning or error, 2 could not run.
`;

/**
 * Runs the command line.
 *
 * @param argv - without the program's own name
 * @returns the exit status
 */
export function run(argv: readonly string[], io: Io): ExitCode {
  const { name, rest } = findName(argv);
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (command) return runCommand(command, rest, io);
    if (argv.includes('--help') || argv.includes('-h') || name === 'help') {
      io.out(HELP);
      return EXIT.ok;
    }
    if (argv[0] === '--version' || argv[0] === '-v') {
      io.out(`${VERSION}\n`);
      return EXIT.ok;
    }
    throw new UsageError(
      name === undefined
        ? `Say what to do: ${COMMANDS.map((one) => one.name).join(', ')}.`
        : `There is no command “${name}”.`,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (command?.withoutResult !== undefined && asksForJson(command, rest)) io.out(command.withoutResult);
    complain(io, error.message);
    if (!command) io.err('Try interview-follow-up --help.\n');
    return EXIT.failed;
  }
}

/** The first argument that is no option nor the value of one names the command; options may stand before it. */
function findName(argv: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const options = Object.assign({}, COMMON_OPTIONS, ...COMMANDS.map((one) => one.options)) as Command['options'];
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const named = tokens.find((token) => token.kind === 'positional');
  if (!named) return { name: undefined, rest: argv };
  return { name: named.value, rest: argv.filter((_, index) => index !== named.index) };
}

function runCommand(command: Command, args: readonly string[], io: Io): ExitCode {
  const { paths, values } = parse(command, args);
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  const isSet = (flag: string): boolean => values[flag] === true;
  if (isSet('help')) {
    io.out(`Usage: interview-follow-up ${command.usage}\n\n${command.summary}\n`);
    return EXIT.ok;
  }
  return command.run({ paths, text, isSet }, io);
}

function parse(
  command: Command,
  args: readonly string[],
): { paths: string[]; values: Readonly<Record<string, unknown>> } {
  const options: Command['options'] = { ...COMMON_OPTIONS, ...command.options };
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { paths: positionals, values };
  } catch (error) {
    throw new UsageError(`${reasonOf(error)}\nUsage: interview-follow-up ${command.usage}`);
  }
}

/** Also where the other arguments are wrong. */
function asksForJson(command: Command, args: readonly string[]): boolean {
  const options: Command['options'] = { ...COMMON_OPTIONS, ...command.options };
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  return values['format'] === 'json';
}

const COMMON_OPTIONS = {
  root: { type: 'string' },
  config: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
