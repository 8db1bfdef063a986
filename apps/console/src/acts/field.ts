import { nowLocal } from '../words/local-time';
import type { actsTexts } from './acts.texts';

export type Key = Parameters<typeof actsTexts>[0];

/** What a field of each kind holds before anybody types. */
export const BLANK = {
  line: (): unknown => '',
  lines: (): unknown => '',
  phone: (): unknown => '',
  day: (): unknown => '',
  unit: (): unknown => '',
  one: (): unknown => '',
  some: (): unknown => [],
  units: (): unknown => [],
  solved: (): unknown => '',
  agrees: (): unknown => '',
  rating: (): unknown => '',
  moment: (): unknown => nowLocal(),
  month: (): unknown => '',
  number: (): unknown => '',
  count: (): unknown => 1,
  mayCount: (): unknown => '',
  marks: (): unknown => 5,
  evidence: (): unknown => [],
  basis: (): unknown => ({ noneFits: '' }),
  recipients: (): unknown => [{ unit: '', part: 'lead' }],
};

/** One thing that an act asks to be told. */
export interface Field {
  readonly name: string;
  readonly kind: keyof typeof BLANK;
  readonly label: Key;
  readonly optional?: true;
}

/** What a field may be chosen from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** By the name of its field. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

export type Words = Record<string, unknown>;

/** A field that is labelled as it is named, or otherwise. */
export const field = <N extends string>(
  name: N,
  kind: Field['kind'],
  ...[label]: N extends Key ? [label?: Key] : [label: Key]
): Field => ({ name, kind, label: label ?? (name as Key) });
export const may = (one: Field): Field => ({ ...one, optional: true });
