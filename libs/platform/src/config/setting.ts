import type { Wording } from '../languages/language.js';
import type { Form } from './form.js';

/** One row of the settings table: what the administrator may set in the environment, and what it does. */
export interface Setting<T = unknown> {
  readonly name: string;
  /** As the administrator would write it; absent: nothing is set. */
  readonly default?: string;
  readonly form: Form<T>;
  readonly does: Wording;
  readonly unit?: Wording;
  /** Its value is shown to nobody: it holds a password. */
  readonly isSecret?: true;
}

export type SettingsTable = Readonly<Record<string, Setting>>;

/** What reading a table gives: a value for each row, `undefined` possible only where there is no default. */
export type SettingsOf<Table extends SettingsTable> = {
  readonly [Key in keyof Table]: Table[Key] extends { readonly form: Form<infer T> }
    ? Table[Key] extends { readonly default: string }
      ? T
      : T | undefined
    : never;
};
