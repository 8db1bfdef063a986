import { describeSettings, type Environment, readSettings, type Settings, SettingsError } from '@app/platform';
import { type Finding, failed, ok } from './finding.js';

/** The settings if they can be read, and what is to be said of them. */
export interface SettingsExamined {
  readonly settings?: Settings;
  readonly findings: readonly Finding[];
}

export const examineSettings = (environment?: Environment): SettingsExamined => {
  try {
    return { settings: readSettings(environment), findings: [allWell(environment)] };
  } catch (error) {
    return { findings: unusableSettings(error) };
  }
};

/** What is wrong with settings, each of them a finding; any other error is thrown on. */
export const unusableSettings = (error: unknown): readonly Finding[] => {
  if (!(error instanceof SettingsError)) throw error;
  return error.problems.map(({ zh, en }) => failed('settings', { zh, en }, MEND));
};

const MEND = { zh: '改正后重新启动', en: 'mend it and start again' };

const allWell = (environment?: Environment): Finding => {
  const all = describeSettings(environment);
  const set = all.filter(({ isSet }) => isSet).length;
  return ok(
    'settings',
    {
      zh: `${all.length} 项设置都可用，其中 ${set} 项自行设置`,
      en: `all ${all.length} settings are usable, ${set} set`,
    },
    { settings: all.length, set },
  );
};
