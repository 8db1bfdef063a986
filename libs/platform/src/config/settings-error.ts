import type { Wording } from '../languages/language.js';

/** What is wrong with one setting, and what to do about it: one sentence in each language. */
export interface SettingProblem extends Wording {
  readonly setting: string;
}

/** The environment cannot be used; `problems` names everything that is wrong with it, not only the first thing. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(({ zh, en }) => `${zh}\n  ${en}`).join('\n'));
  }
}
