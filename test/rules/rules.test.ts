import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CADENCE } from '../../src/core/clock/types';
import { checkFile } from '../../src/core/rules/check';
import { knownRuleIds } from '../../src/core/rules/ids';
import type { Finding, RuleSettings } from '../../src/core/rules/types';
import { applyEdits } from '../../src/core/text/span';
import { Workspace } from '../../src/core/workspace/workspace';

/*
 * A fixture is a letter, test/rules/<id>/{valid,invalid}-*.md. It is checked by all rules, beside the
 * files of test/rules/workspace. What they have to find stands in the letter itself:
 *
 *     <!-- expect
 *     <rule> <severity> <the text that is marked>
 *     -->
 */
const FOLDER = path.resolve('test/rules');
const TODAY = '2026-11-19';

const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n');
const shared = readdirSync(path.join(FOLDER, 'workspace'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `workspace/${name.replaceAll('\\', '/')}`)
  .map((name) => [name, read(name)] as const);

/** What stands beside every fixture, read once. */
const workspace = new Workspace();
for (const [name, content] of shared) workspace.set(name, content);

class Fixture {
  static #last = '';
  readonly #today: string;

  constructor(
    readonly path: string,
    text: string,
  ) {
    workspace.delete(Fixture.#last);
    Fixture.#last = path;
    this.#today = /<!-- today (\S+) -->/.exec(text)?.[1] ?? TODAY;
    this.text = text;
  }

  get text(): string {
    return workspace.get(this.path)?.text ?? '';
  }

  set text(text: string) {
    assert.ok(workspace.set(this.path, text), 'the fixture is one of our files');
  }

  /** What all rules find, or one alone. */
  findings(only?: string): readonly Finding[] {
    const rules = only === undefined || only === 'ignore' ? {} : allBut(only);
    return checkFile(workspace, this.path, { today: this.#today, cadence: DEFAULT_CADENCE, rules }).findings;
  }

  found(only?: string): string[] {
    return this.findings(only)
      .map(({ rule, severity, start, end }) => `${rule} ${severity} ${this.text.slice(start, end)}`)
      .sort();
  }
}

function allBut(id: string): RuleSettings {
  return Object.fromEntries(knownRuleIds().flatMap((one) => (one === id ? [] : [[one, 'off']])));
}

function expected(text: string): string[] {
  const block = /<!-- expect\r?\n([^]*?)\r?\n-->/.exec(text)?.[1];
  return block?.split(/\r?\n/).sort() ?? [];
}

const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a BOM': (text) => `\uFEFF${text}`,
};

describe('the fixtures of the rules', () => {
  for (const id of knownRuleIds()) {
    describe(id, () => {
      const folder = path.join(FOLDER, id);
      const names = existsSync(folder) ? readdirSync(folder).sort() : [];

      it('are there, valid and invalid', () => {
        assert.ok(names.some((name) => name.startsWith('valid-')));
        assert.ok(names.some((name) => name.startsWith('invalid-')));
      });

      for (const name of names) {
        const text = read(`${id}/${name}`);
        for (const [variant, vary] of Object.entries(VARIANTS)) {
          it(`${name} ${variant}`, () => {
            const fixture = new Fixture(`${id}/${name}`, vary(text));
            assert.deepEqual(fixture.found(), expected(text));
          });
        }

        if (name.startsWith('valid-')) {
          it(`${name} expects nothing`, () => assert.deepEqual(expected(text), []));
          continue;
        }

        it(`${name} expects a finding of its rule`, () => {
          assert.ok(expected(text).some((line) => line.startsWith(`${id} `)));
        });

        for (const [variant, vary] of Object.entries(VARIANTS)) {
          it(`${name} ${variant}: its fixes leave nothing to fix`, () => {
            const fixture = new Fixture(`${id}/${name}`, vary(text));
            const fixable = (): Finding | undefined =>
              fixture.findings(id).find(({ rule, fixes }) => rule === id && fixes && fixes.length > 0);
            for (let finding = fixable(), rounds = 0; finding; finding = fixable(), rounds++) {
              assert.ok(rounds < 10, 'the fixes come to an end');
              const before = fixture.text;
              fixture.text = applyEdits(before, finding.fixes?.[0]?.edits ?? []);
              assert.notEqual(fixture.text, before);
            }
            if (variant === 'with CRLF') assert.doesNotMatch(fixture.text, /[^\r]\n/);
          });
        }

        it(`${name}: every fix takes its finding away`, () => {
          const fixture = new Fixture(`${id}/${name}`, text);
          for (const finding of fixture.findings()) {
            const marked = text.slice(finding.start, finding.end);
            const line = `${finding.rule} ${finding.severity} ${marked}`;
            const count = (): number => fixture.found(finding.rule).filter((one) => one === line).length;
            const before = count();
            for (const fix of finding.fixes ?? []) {
              fixture.text = applyEdits(text, fix.edits);
              const left = count();
              fixture.text = text;
              assert.ok(left < before, `${fix.title.text} ${fix.title.args.join()}`);
            }
          }
        });
      }
    });
  }
});
