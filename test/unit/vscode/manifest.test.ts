import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { knownRuleIds } from '../../../src/core/rules/ids';
import { SETTINGS } from '../../../src/core/settings/settings';
import type { Setting } from '../../../src/core/settings/settings';

const { contributes } = manifest;
const text = (key: string) => (texts as Record<string, string>)[key];

describe('the manifest', () => {
  it('has the settings of the table, with their types, defaults and words', () => {
    const said = Object.entries(contributes.configuration.properties).map(([key, property]) => ({
      key,
      type: property.type,
      default: property.default,
      minimum: 'minimum' in property ? property.minimum : undefined,
      maximum: 'maximum' in property ? property.maximum : undefined,
      allowed: property.type === 'string' && 'enum' in property ? property.enum : undefined,
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
    const rules = contributes.configuration.properties['interviewFollowUp.rules'];
    const table = SETTINGS.find(({ key }) => key === 'rules');
    assert.ok(table?.type === 'rules');
    assert.deepEqual(rules.additionalProperties.enum, table.allowed);
    assert.deepEqual(rules.propertyNames.enum, knownRuleIds());
  });

  it('has a text for each key, and a key for each text', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
  });

  it('tells of each way to send what it is', () => {
    const { enum: ways, enumDescriptions } = contributes.configuration.properties['interviewFollowUp.send.with'];
    assert.deepEqual(
      enumDescriptions,
      ways.map((way) => `%config.send.with.${way}%`),
    );
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
