import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { knownRuleIds } from '../../../src/core/rules/ids';
import { readSettings, SETTING_GROUPS, SETTINGS } from '../../../src/core/settings/settings';
import type { Setting } from '../../../src/core/settings/settings';

const { contributes } = manifest;
const text = (key: string) => (texts as Record<string, string>)[key];
const groups: readonly { readonly title: string; readonly properties: Readonly<Record<string, Property>> }[] =
  contributes.configuration;
const properties: Readonly<Record<string, Property | undefined>> = Object.fromEntries(
  groups.flatMap((group) => Object.entries(group.properties)),
);

/** A setting as the manifest declares it. */
interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: { readonly enum: readonly string[] };
  readonly scope: string;
  readonly order: number;
  readonly description: string;
}

describe('the manifest', () => {
  it('has the settings of the table, with their types, defaults and words', () => {
    const said = groups
      .flatMap((group) => Object.entries(group.properties))
      .map(([key, property]) => ({
        key,
        type: property.type,
        default: property.default,
        minimum: property.minimum,
        maximum: property.maximum,
        allowed: property.enum,
        scope: property.scope,
        order: property.order,
        description: text(property.description.slice(1, -1)),
      }));
    assert.deepEqual(
      said,
      SETTINGS.map((setting, order) => ({
        key: `interviewFollowUp.${setting.key}`,
        type: jsonType(setting),
        default: setting.default,
        minimum: setting.type === 'number' ? setting.minimum : undefined,
        maximum: setting.type === 'number' ? setting.maximum : undefined,
        allowed: setting.type === 'choice' ? setting.allowed : undefined,
        scope: setting.scope,
        order,
        description: setting.description,
      })),
    );
  });

  it('allows for the rules what the table allows, and names them all', () => {
    const rules = properties['interviewFollowUp.rules'];
    const table = SETTINGS.find(({ key }) => key === 'rules');
    assert.ok(table?.type === 'rules');
    assert.deepEqual(rules?.additionalProperties?.enum, table.allowed);
    assert.deepEqual(rules.propertyNames?.enum, knownRuleIds());
  });

  it('has a text for each key, and a key for each text', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
  });

  it('tells of each way to send what it is', () => {
    const { enum: ways, enumDescriptions } = properties['interviewFollowUp.send.with'] ?? {};
    assert.deepEqual(
      enumDescriptions,
      ways?.map((way) => `%config.send.with.${way}%`),
    );
  });

  it('groups the settings as the table does, in its order', () => {
    assert.deepEqual(
      groups.map((group) => [group.title, Object.keys(group.properties)]),
      SETTING_GROUPS.map((group) => [
        `%config.group.${group}%`,
        SETTINGS.filter((setting) => setting.group === group).map(({ key }) => `interviewFollowUp.${key}`),
      ]),
    );
  });

  it('marks in a settings file a folder that lies outside, as the reader does', () => {
    for (const setting of SETTINGS.filter((one) => one.type === 'text' && one.folder)) {
      const pattern = new RegExp(properties[`interviewFollowUp.${setting.key}`]?.pattern ?? '$^');
      for (const folder of [
        '',
        '.',
        'a',
        './a/b',
        '..a',
        '.hidden/x',
        ' a ',
        '/a',
        'C:\\a',
        '\\a',
        '..',
        '../a',
        ' ..',
      ]) {
        const { problems } = readSettings((key) => (key === setting.key ? folder : undefined));
        assert.equal(pattern.test(folder), problems.length === 0, `${setting.key}: “${folder}”`);
      }
    }
  });

  it('leaves what is personal to the user until a workspace is trusted', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const personal = SETTINGS.filter(({ group }) => group === 'you');
    assert.ok(personal.length > 1);
    for (const { key, scope } of personal) {
      assert.equal(scope, 'window');
      assert.ok(restrictedConfigurations.includes(`interviewFollowUp.${key}`), key);
    }
  });

  it('takes at most five first steps, each with a picture, words for it, and a way to complete it', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.ok(steps.length > 2 && steps.length <= 5);
    for (const { media, completionEvents, description } of steps) {
      assert.ok(existsSync(media.image), media.image);
      assert.match(text(media.altText.slice(1, -1)) ?? '', /^[A-Z].*\.$/);
      const says = text(description.slice(1, -1)) ?? '';
      const offered = [...says.matchAll(/\(command:(interviewFollowUp\.[\w.]+)\)/g)].map(([, command]) => command);
      const completing = completionEvents.map((event) => event.slice(event.indexOf(':') + 1));
      assert.ok(offered.some((command) => completing.includes(command?.replace(/\.focus$/, '') ?? '')));
    }
  });

  it('offers in welcomes and first steps only commands that there are', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => `${id}.focus`));
    const links = Object.values(texts).flatMap((one) => [...one.matchAll(/\(command:(interviewFollowUp\.[\w.]+)/g)]);
    assert.ok(links.length > 5);
    for (const [, command = ''] of links) assert.ok(commands.has(command) || views.includes(command), command);
    const walkthroughs = contributes.walkthroughs.map(({ id }) => `${manifest.publisher}.${manifest.name}%23${id}`);
    const opened = Object.values(texts).flatMap((one) => [...one.matchAll(/openWalkthrough\?%22(.+?)%22/g)]);
    assert.ok(opened.length > 0);
    for (const [, id = ''] of opened) assert.ok(walkthroughs.includes(id), id);
  });

  it('names no file that is not there', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.views.interviewFollowUp.map(({ icon }) => icon),
      ...contributes.snippets.map(({ path }) => path),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('has no menu entry for a command that is not declared, and no command without a name', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const inMenus = Object.values(contributes.menus).flatMap((entries) => entries.map(({ command }) => command));
    assert.deepEqual(
      inMenus.filter((command) => !commands.has(command)),
      [],
    );
    for (const { command, title } of contributes.commands) {
      assert.match(command, /^interviewFollowUp\.[a-z][A-Za-z]+$/);
      assert.ok(text(title.slice(1, -1)), command);
    }
  });
});

function jsonType({ type }: Setting): string {
  return { text: 'string', number: 'integer', days: 'array', rules: 'object', choice: 'string', flag: 'boolean' }[type];
}
