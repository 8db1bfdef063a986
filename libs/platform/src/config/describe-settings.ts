import { type Language, type Wording, wordingIn } from '../languages/language.js';
import type { Environment } from './read-settings.js';
import type { Setting } from './setting.js';
import { SETTINGS } from './settings-table.js';

/** One setting as `doctor` shows it: `value` is what is in force, stars for a secret, absent when nothing is. */
export interface DescribedSetting {
  readonly name: string;
  readonly does: Wording;
  readonly takes: Wording;
  readonly unit?: Wording;
  readonly default?: string;
  readonly value?: string;
  readonly isSet: boolean;
}

/** Every setting and what is in force, for people. */
export const describeSettings = (environment: Environment = process.env): readonly DescribedSetting[] =>
  Object.values<Setting>(SETTINGS).map((setting) => describeOne(setting, environment[setting.name] || undefined));

const describeOne = (setting: Setting, written: string | undefined): DescribedSetting => {
  const value = written !== undefined && setting.isSecret ? '***' : (written ?? setting.default);
  return {
    name: setting.name,
    does: setting.does,
    takes: { zh: setting.form.zh, en: setting.form.en },
    isSet: written !== undefined,
    ...(setting.unit && { unit: setting.unit }),
    ...(setting.default && { default: setting.default }),
    ...(value && { value }),
  };
};

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['设置', '默认', '取值', '作用'],
  en: ['setting', 'default', 'takes', 'what it does'],
};

/** The settings table of the manual, in Markdown. */
export const settingsInMarkdown = (language: Language): string =>
  [
    HEADINGS[language],
    HEADINGS[language].map(() => '---'),
    ...describeSettings({}).map((row) => cellsOf(row, language)),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const cellsOf = ({ name, takes, does, unit, default: preset }: DescribedSetting, language: Language) => [
  `\`${name}\``,
  preset === undefined ? '' : `\`${preset}\`${unit ? ` ${wordingIn(unit, language)}` : ''}`,
  wordingIn(takes, language),
  wordingIn(does, language),
];
