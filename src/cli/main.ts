import { run } from './run';

// `check … | head` closes our output early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localToday,
  now: () => new Date().toISOString().replace(/\.\d+/, ''),
  timezone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

function localToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
