/** npm from a script, on every system. Plain Node: this file is needed before anything is installed. */
import { spawnSync } from 'node:child_process';

/** Runs npm in a folder; throws where it fails. What npm says goes to the terminal only then, unless `verbose`. */
export function npm(args, { cwd, verbose = false }) {
  const script = process.env.npm_execpath;
  const viaNode = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(
    viaNode ? process.execPath : windows ? 'npm.cmd' : 'npm',
    [...(viaNode ? [script] : []), ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', ...(verbose ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      shell: windows && !viaNode,
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}.\n${stdout ?? ''}${stderr ?? ''}`);
}
