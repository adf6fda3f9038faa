import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { forNode, forWeb, root } from '../../scripts/bundles.mjs';
import { packExtension, vsix } from '../../scripts/package.mjs';
import { readZip } from './zip.mjs';

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The packages that are part of a bundle, by their folders. */
async function packagesIn(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'error' });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

describe('what we take from others', function () {
  this.timeout(120_000);
  const { dependencies } = json('package.json');
  const locked = json('package-lock.json').packages;
  let extension;
  let all;
  before(async () => {
    extension = await packagesIn({ ...forWeb, entryPoints: ['src/extension.ts'], external: ['vscode'] });
    all = new Set([...extension, ...(await packagesIn({ ...forNode, entryPoints: ['src/cli/main.ts'] }))]);
  });

  it('is counted on one hand in the extension, and the command line adds one', () => {
    const chosen = Object.keys(dependencies).filter((name) => extension.includes(`node_modules/${name}`));
    assert.ok(chosen.length <= 5, chosen.join());
    assert.ok(Object.keys(dependencies).length <= 6);
    for (const name of Object.keys(dependencies)) assert.ok(all.has(`node_modules/${name}`), `${name} is not used`);
  });

  it('is pinned to one version and a checksum, and comes from the registry', () => {
    for (const version of Object.values(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
    for (const folder of all) {
      const { resolved = 'https://registry.npmjs.org/', integrity, version } = locked[folder];
      assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//);
      assert.match(integrity, /^sha512-/);
      assert.equal(json(`${folder}/package.json`).version, version);
    }
  });

  it('runs nothing when it is installed', () => {
    const runtime = Object.entries(locked).filter(([folder, { dev }]) => folder !== '' && !dev);
    assert.ok(runtime.length >= all.size);
    assert.deepEqual(
      runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder),
      [],
    );
    for (const folder of all) {
      const { scripts = {} } = json(`${folder}/package.json`);
      assert.deepEqual(
        Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
        [],
      );
    }
  });

  it('may be handed on under our licence', () => {
    assert.equal(json('package.json').license, 'MIT');
    for (const folder of all) {
      const { license } = json(`${folder}/package.json`);
      assert.match(license, /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/, folder);
    }
  });

  it('is named with its licence in the notices of the package, and nothing else is', () => {
    const notices = readFileSync(path.join(root, 'dist/NOTICES.txt'), 'utf8');
    const packages = [...all].sort().map((folder) => ({ folder, ...json(`${folder}/package.json`) }));
    assert.deepEqual(
      notices.match(/^\S+ \d+\.\d+\.\d+$/gm),
      packages.map(({ name, version }) => `${name} ${version}`),
    );
    for (const { folder, name, version, license } of packages) {
      const file = readdirSync(path.join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
      // Of a bundle under the MPL it has to be said where the source is to be had
      const said =
        license === 'MPL-2.0' ? `${name}-${version}.tgz` : readFileSync(path.join(root, folder, file), 'utf8').trim();
      assert.ok(notices.includes(said), name);
    }
  });

  it('has no known hole, as far as the registry can be asked', function () {
    const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000'];
    const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    const found = /"vulnerabilities": \{[^{}]*"total": (\d+)/.exec(stdout)?.[1];
    if (found === undefined) {
      console.log('    npm audit: the registry gave no answer, so nothing was checked');
      this.skip();
    }
    assert.equal(found, '0', stdout);
  });
});

describe('the package', function () {
  this.timeout(240_000);
  let folder;
  let first;
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'follow-up-package-'));
    first = readZip(vsix);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds no source map, no path of the machine that it was made on, and no file that it does not need', () => {
    const places = [root, os.homedir(), os.tmpdir()]
      .map((place) => path.resolve(place))
      .filter((place) => place.length > 1);
    for (const [name, bytes] of first) {
      assert.match(name, /^(?:extension\/|extension\.vsixmanifest$|\[Content_Types\]\.xml$)/);
      assert.doesNotMatch(name, /\.map$|\.ts$|node_modules|(?:^|\/)(?:test|src|scripts)\//);
      const text = bytes.toString('latin1');
      assert.ok(!text.includes('sourceMappingURL'), name);
      for (const place of places) {
        assert.ok(!text.includes(`${place}/`) && !text.includes(place.replaceAll('/', '\\')), `${name}: ${place}`);
      }
      assert.doesNotMatch(text, /\/(?:home|Users|root)\/\w/, name);
    }
  });

  it('holds nothing by which a connection could be opened, and neither does the command line', () => {
    const bundles = new Map([...first].filter(([name]) => name.endsWith('.js')));
    assert.equal(bundles.size, 2);
    bundles.set('cli.js', readFileSync(path.join(root, 'dist/cli.js')));
    for (const [name, bytes] of bundles) {
      const text = bytes.toString();
      const loaded = [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]*)["'`]/g)].map(([, module]) => module);
      assert.ok(loaded.length > 0, name);
      for (const module of loaded) {
        assert.match(module, /^(?:vscode|node:(?:crypto|fs|fs\/promises|module|path|url|util|vm))$/);
      }
      assert.doesNotMatch(
        text,
        /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|getBuiltinModule|Worker)\b/,
        name,
      );
    }
  });

  it('is made again byte for byte', () => {
    const again = path.join(folder, 'again.vsix');
    const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, encoding: 'utf8' });
    assert.equal(built.status, 0, built.stderr);
    packExtension(again);
    const second = readZip(again);
    assert.ok(first.size > 5);
    assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
    for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name)), `${name} differs`);
  });
});
