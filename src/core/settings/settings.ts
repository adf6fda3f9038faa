import { DEFAULT_CADENCE, type Cadence } from '../clock/types';
import { parseDay } from '../clock/day';
import { SEND_WAYS, type SendWay } from '../mail/ways';
import { knownRuleIds } from '../rules/ids';
import { SEVERITIES, type RuleSettings, type Severity } from '../rules/types';
import { message, type Message } from '../text/message';
import { normalizePath } from '../text/path';

/** What the user can set; both edges read it with {@link readSettings}. */
export interface Settings {
  readonly you: { readonly name: string; readonly signature: string };
  readonly records: { readonly folder: string };
  readonly letters: { readonly folder: string };
  readonly templates: { readonly folder: string };
  readonly cadence: Cadence;
  readonly rules: RuleSettings;
  readonly send: { readonly with: SendWay | 'ask' };
  readonly reminders: { readonly onStartup: boolean };
}

interface SettingInfo {
  /** Below `interviewFollowUp.`. */
  readonly key: string;
  /** Whether it belongs to the person, and so to every folder, or may differ from folder to folder. */
  readonly scope: 'window' | 'resource';
  /** One sentence. */
  readonly description: string;
}

export interface TextSetting extends SettingInfo {
  readonly type: 'text';
  readonly default: string;
  /** A folder below the workspace's root. */
  readonly folder?: true;
}

export interface NumberSetting extends SettingInfo {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface DaysSetting extends SettingInfo {
  readonly type: 'days';
  readonly default: readonly string[];
}

export interface RulesSetting extends SettingInfo {
  readonly type: 'rules';
  readonly default: RuleSettings;
  readonly allowed: readonly (Severity | 'off')[];
}

export interface ChoiceSetting extends SettingInfo {
  readonly type: 'choice';
  readonly default: string;
  readonly allowed: readonly string[];
}

export interface FlagSetting extends SettingInfo {
  readonly type: 'flag';
  readonly default: boolean;
}

export type Setting = TextSetting | NumberSetting | DaysSetting | RulesSetting | ChoiceSetting | FlagSetting;

/** Nobody waits longer, and the days are counted one by one. */
const LONGEST_WAIT = 366;

const days = (key: Exclude<keyof Cadence, 'holidays'>, minimum: number, description: string): NumberSetting => ({
  key: `cadence.${key}`,
  type: 'number',
  default: DEFAULT_CADENCE[key],
  minimum,
  maximum: LONGEST_WAIT,
  scope: 'resource',
  description,
});

const folder = (key: string, standard: string, description: string): TextSetting => ({
  key,
  type: 'text',
  default: standard,
  folder: true,
  scope: 'resource',
  description,
});

/** Every setting, in the order in which people see them. */
export const SETTINGS: readonly Setting[] = [
  {
    key: 'you.name',
    type: 'text',
    default: '',
    scope: 'window',
    description: 'Your name, as it stands below your letters.',
  },
  {
    key: 'you.signature',
    type: 'text',
    default: '',
    scope: 'window',
    description: 'Further lines below your name, such as a telephone number.',
  },
  folder('records.folder', 'interviews', 'The folder for new interview records.'),
  folder('letters.folder', 'letters', 'The folder for new letters.'),
  folder(
    'templates.folder',
    '.interview-follow-up/templates',
    'The folder for templates of your own; one of the same name as a built-in template wins.',
  ),
  days('thankYouAfter', 0, 'Business days from the interview to the thank-you.'),
  days(
    'decisionRequestAfter',
    1,
    'Business days from the last letter, or the interview, to the decision request where nothing was promised.',
  ),
  days('afterPromise', 0, 'Business days from the date that they promised to the letter that asks about it.'),
  days('secondFollowUpAfter', 1, 'Business days from the decision request to the second follow-up.'),
  days('coldAfter', 1, 'Business days from the last allowed letter until the record turns cold.'),
  days('maxFollowUps', 0, 'How many letters beyond thank-yous are sent at most.'),
  {
    key: 'cadence.holidays',
    type: 'days',
    default: DEFAULT_CADENCE.holidays,
    scope: 'resource',
    description: 'Days that are no business days, each as YYYY-MM-DD.',
  },
  {
    key: 'rules',
    type: 'rules',
    default: {},
    allowed: ['off', ...SEVERITIES],
    scope: 'resource',
    description: 'How severe the findings of each rule are, or "off" for a rule that you do not want.',
  },
  {
    key: 'send.with',
    type: 'choice',
    default: 'ask',
    allowed: ['ask', ...SEND_WAYS],
    scope: 'window',
    description: 'What a letter is handed to when you send it.',
  },
  {
    key: 'reminders.onStartup',
    type: 'flag',
    default: true,
    scope: 'window',
    description: 'At start-up, tell once a day which follow-ups are overdue.',
  },
];

/** What all settings are where nothing is set. */
export const DEFAULT_SETTINGS: Settings = readSettings(() => undefined).settings;

/**
 * Reads the settings from wherever the edge keeps them.
 *
 * @param get - gives the value for a key such as `cadence.thankYouAfter`, or undefined where it is not set
 * @returns the settings, and a sentence for each value that is wrong; its default stands in for it
 */
export function readSettings(get: (key: string) => unknown): { settings: Settings; problems: readonly Message[] } {
  const problems: Message[] = [];
  const values = new Map<string, unknown>();
  for (const setting of SETTINGS) {
    const value = get(setting.key);
    values.set(
      setting.key,
      value === undefined || value === null ? setting.default : readValue(setting, value, problems),
    );
  }
  const text = (key: string): string => values.get(key) as string;
  const count = (key: string): number => values.get(`cadence.${key}`) as number;
  return {
    settings: {
      you: { name: text('you.name'), signature: text('you.signature') },
      records: { folder: text('records.folder') },
      letters: { folder: text('letters.folder') },
      templates: { folder: text('templates.folder') },
      cadence: {
        thankYouAfter: count('thankYouAfter'),
        decisionRequestAfter: count('decisionRequestAfter'),
        afterPromise: count('afterPromise'),
        secondFollowUpAfter: count('secondFollowUpAfter'),
        coldAfter: count('coldAfter'),
        maxFollowUps: count('maxFollowUps'),
        holidays: values.get('cadence.holidays') as readonly string[],
      },
      rules: values.get('rules') as RuleSettings,
      send: { with: values.get('send.with') as Settings['send']['with'] },
      reminders: { onStartup: values.get('reminders.onStartup') as boolean },
    },
    problems,
  };
}

function readValue(setting: Setting, value: unknown, problems: Message[]): unknown {
  const name = `interviewFollowUp.${setting.key}`;
  switch (setting.type) {
    case 'text': {
      if (typeof value !== 'string') {
        problems.push(message('The setting {0} has to be a text.', name));
        return setting.default;
      }
      if (!setting.folder) return value;
      const path = normalizePath(value.trim());
      if (/^(?:[a-z]:|[\\/])/i.test(value.trim()) || path.startsWith('..')) {
        problems.push(message('The setting {0} has to name a folder inside the workspace.', name));
        return setting.default;
      }
      return path;
    }
    case 'number': {
      const { minimum, maximum } = setting;
      if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return value;
      problems.push(message('The setting {0} has to be a whole number from {1} to {2}.', name, minimum, maximum));
      return setting.default;
    }
    case 'flag':
      if (typeof value === 'boolean') return value;
      problems.push(message('The setting {0} has to be true or false.', name));
      return setting.default;
    case 'days': {
      if (!Array.isArray(value)) {
        problems.push(message('The setting {0} has to be a list of dates, each as YYYY-MM-DD.', name));
        return setting.default;
      }
      return value.flatMap((entry: unknown) => {
        const day = typeof entry === 'string' ? parseDay(entry) : undefined;
        if (day === undefined) {
          problems.push(message('“{0}” in the setting {1} is no date as YYYY-MM-DD.', String(entry), name));
        }
        return day ?? [];
      });
    }
    case 'choice':
      if (setting.allowed.includes(value as string)) return value;
      problems.push(message('The setting {0} has to be one of: {1}.', name, setting.allowed.join(', ')));
      return setting.default;
    case 'rules':
      return readRules(name, setting, value, problems);
  }
}

function readRules(name: string, setting: RulesSetting, value: unknown, problems: Message[]): RuleSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(message('The setting {0} has to name rules and their severities.', name));
    return setting.default;
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(value)) {
    if (!knownRuleIds().includes(id)) {
      problems.push(message('The setting {0} names a rule that does not exist: {1}.', name, id));
    } else if (!setting.allowed.includes(severity as Severity)) {
      problems.push(message('The setting {0} has for {1} none of: {2}.', name, id, setting.allowed.join(', ')));
    } else {
      rules[id] = severity as Severity | 'off';
    }
  }
  return rules;
}
