import type { Wording } from '@app/platform';

/** What a look at one thing found. */
export interface Finding {
  readonly name: string;
  /** Only what has failed keeps the county from its work. */
  readonly is: 'ok' | 'warning' | 'failed';
  readonly says: Wording;
  /** What to do about it. */
  readonly todo?: Wording;
  /** The same in figures, for scripts. */
  readonly figures?: Readonly<Record<string, string | number>>;
}

type Figures = Finding['figures'];

export const ok = (name: string, says: Wording, figures?: Figures): Finding => ({
  name,
  is: 'ok',
  says,
  ...(figures && { figures }),
});

export const warning = (name: string, says: Wording, todo: Wording, figures?: Figures): Finding => ({
  ...ok(name, says, figures),
  is: 'warning',
  todo,
});

export const failed = (name: string, says: Wording, todo: Wording, figures?: Figures): Finding => ({
  ...warning(name, says, todo, figures),
  is: 'failed',
});
