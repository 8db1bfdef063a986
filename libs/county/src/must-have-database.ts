import { type Settings, SettingsError } from '@app/platform';
import type { CountySettings } from './open-county.js';

/** The settings of a program that brings no database of its own; a SettingsError when none is named. */
export const mustHaveDatabase = (settings: Settings): CountySettings => {
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new SettingsError([NO_DATABASE]);
  return { ...settings, databaseUrl };
};

const NO_DATABASE = {
  setting: 'DATABASE_URL',
  zh: '须设置 DATABASE_URL：只有 huying start 自带数据库',
  en: 'DATABASE_URL is needed: only huying start brings a database of its own',
};
