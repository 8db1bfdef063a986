import type { Setting, SettingsOf, SettingsTable } from './setting.js';
import { type SettingProblem, SettingsError } from './settings-error.js';
import { SETTINGS, type Settings } from './settings-table.js';
import { problemsTogether, withCourier } from './settings-together.js';
import { unknownSettings } from './unknown-settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of this process, read once at its start; throws a SettingsError that names everything wrong. */
export const readSettings = (environment: Environment = process.env): Settings => {
  const settings = readTable(SETTINGS, environment);
  const problems = problemsTogether(settings);
  if (problems.length > 0) throw new SettingsError(problems);
  return withCourier(settings, Boolean(environment[SETTINGS.workerRoles.name]));
};

/** The same for any table. A name set to nothing counts as not set. */
export const readTable = <Table extends SettingsTable>(table: Table, environment: Environment): SettingsOf<Table> => {
  const read = Object.entries(table).map(([key, setting]) => readOne(key, setting, environment));
  const problems = [...read.flatMap(({ problem }) => problem ?? []), ...unknownSettings(environment, namesOf(table))];
  if (problems.length > 0) throw new SettingsError(problems);
  return Object.fromEntries(read.map(({ key, value }) => [key, value])) as SettingsOf<Table>;
};

const namesOf = (table: SettingsTable): readonly string[] => Object.values(table).map(({ name }) => name);

interface Read {
  readonly key: string;
  readonly value?: unknown;
  readonly problem?: SettingProblem;
}

const readOne = (key: string, setting: Setting, environment: Environment): Read => {
  const written = environment[setting.name] || setting.default;
  if (written === undefined) return { key };
  const { success, data } = setting.form.schema.safeParse(written);
  return success ? { key, value: data } : { key, problem: unreadable(setting, written) };
};

const unreadable = ({ name, form, isSecret }: Setting, written: string): SettingProblem => ({
  setting: name,
  zh: `${name} 应为：${form.zh}${isSecret ? '' : `，现为“${written}”`}`,
  en: `${name} takes ${form.en}${isSecret ? '' : `, not “${written}”`}`,
});
