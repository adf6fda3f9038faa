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

/** The groups in which people see the settings, in their order. */
export const SETTING_GROUPS = ['you', 'folders', 'cadence', 'rules', 'sending'] as const;

interface SettingInfo {
  /** Below `interviewFollowUp.`. */
  readonly key: string;
  readonly group: (typeof SETTING_GROUPS)[number];
  /**
   * Whether it belongs to the person, and so to every folder, or may differ from folder to folder. What belongs to the
   * person is kept with the user unless a workspace says otherwise: one may write for several people.
   */
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

/** What is wrong with a value, and of which setting. */
export interface SettingProblem extends Message {
  /** Below `interviewFollowUp.`. */
  readonly key: string;
}

export type Setting = TextSetting | NumberSetting | DaysSetting | RulesSetting | ChoiceSetting | FlagSetting;

/** Nobody waits longer, and the days are counted one by one. */
const LONGEST_WAIT = 366;

const days = (key: Exclude<keyof Cadence, 'holidays'>, minimum: number, description: string): NumberSetting => ({
  key: `cadence.${key}`,
  group: 'cadence',
  type: 'number',
  default: DEFAULT_CADENCE[key],
  minimum,
  maximum: LONGEST_WAIT,
  scope: 'resource',
  description,
});

const folder = (key: string, standard: string, description: string): TextSetting => ({
  key,
  group: 'folders',
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
    group: 'you',
    type: 'text',
    default: '',
    scope: 'window',
    description: 'Your name, as it stands below your letters.',
  },
  {
    key: 'you.signature',
    group: 'you',
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
    group: 'cadence',
    type: 'days',
    default: DEFAULT_CADENCE.holidays,
    scope: 'resource',
    description: 'Days that are no business days, each as YYYY-MM-DD.',
  },
  {
    key: 'rules',
    group: 'rules',
    type: 'rules',
    default: {},
    allowed: ['off', ...SEVERITIES],
    scope: 'resource',
    description: 'How severe the findings of each rule are, or "off" for a rule that you do not want.',
  },
  {
    key: 'send.with',
    group: 'sending',
    type: 'choice',
    default: 'ask',
    allowed: ['ask', ...SEND_WAYS],
    scope: 'window',
    description: 'What a letter is handed to when you send it.',
  },
  {
    key: 'reminders.onStartup',
    group: 'sending',
    type: 'flag',
    default: true,
    scope: 'window',
    description: 'At start-up, tell once a day which follow-ups are overdue.',
  },
];

/**
 * Reads the settings from wherever the edge keeps them.
 *
 * @param get - gives the value for a key such as `cadence.thankYouAfter`, or undefined where it is not set
 * @returns the settings, and a sentence for each value that is wrong; its default stands in for it
 */
export function readSettings(get: (key: string) => unknown): {
  settings: Settings;
  problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const values = new Map<string, unknown>();
  for (const setting of SETTINGS) {
    const { key } = setting;
    const value = get(key) ?? undefined;
    const complain = (problem: Message) => problems.push({ ...problem, key });
    values.set(key, value === undefined ? setting.default : readValue(setting, value, complain));
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

type Complain = (problem: Message) => void;

function readValue(setting: Setting, value: unknown, complain: Complain): unknown {
  const name = `interviewFollowUp.${setting.key}`;
  const wrong = shown(value);
  switch (setting.type) {
    case 'text': {
      if (typeof value !== 'string') {
        complain(message('The setting {0} has to be a text, not {1}.', name, wrong));
        return setting.default;
      }
      if (!setting.folder) return value;
      const path = normalizePath(value.trim());
      if (/^(?:[a-z]:|[\\/])/i.test(value.trim()) || path === '..' || path.startsWith('../')) {
        complain(message('The setting {0} has to name a folder inside the workspace, not {1}.', name, wrong));
        return setting.default;
      }
      return path;
    }
    case 'number': {
      const { minimum, maximum } = setting;
      if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return value;
      complain(
        message('The setting {0} has to be a whole number from {1} to {2}, not {3}.', name, minimum, maximum, wrong),
      );
      return setting.default;
    }
    case 'flag':
      if (typeof value === 'boolean') return value;
      complain(message('The setting {0} has to be true or false, not {1}.', name, wrong));
      return setting.default;
    case 'days': {
      if (!Array.isArray(value)) {
        complain(message('The setting {0} has to be a list of dates, each as YYYY-MM-DD, not {1}.', name, wrong));
        return setting.default;
      }
      return value.flatMap((entry: unknown) => {
        const day = typeof entry === 'string' ? parseDay(entry) : undefined;
        if (day === undefined) {
          complain(message('The setting {0} holds {1}, which is no date as YYYY-MM-DD.', name, shown(entry)));
        }
        return day ?? [];
      });
    }
    case 'choice':
      if (setting.allowed.includes(value as string)) return value;
      complain(message('The setting {0} has to be one of {1}, not {2}.', name, setting.allowed.join(', '), wrong));
      return setting.default;
    case 'rules':
      return readRules(name, setting, value, complain);
  }
}

function readRules(name: string, setting: RulesSetting, value: unknown, complain: Complain): RuleSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain(message('The setting {0} has to name rules and their severities, not {1}.', name, shown(value)));
    return setting.default;
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(value)) {
    if (!knownRuleIds().includes(id)) {
      complain(message('The setting {0} names a rule that does not exist: {1}.', name, id));
    } else if (!setting.allowed.includes(severity as Severity)) {
      const allowed = setting.allowed.join(', ');
      complain(message('The setting {0} has to give {1} one of {2}, not {3}.', name, id, allowed, shown(severity)));
    } else {
      rules[id] = severity as Severity | 'off';
    }
  }
  return rules;
}

const LONGEST_SHOWN = 40;

/** A value as it stands in the settings, cut short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
