import type { CitedEvidence } from '@app/contracts';
import { whoAmI } from '../../session/session';
import { nowLocal, toMoment } from '../../words/local-time';
import type { inTrayTexts } from './in-tray.texts';

type Key = Parameters<typeof inTrayTexts>[0];

/** One thing that an act asks to be told. */
export interface Field {
  readonly name: string;
  readonly kind: 'line' | 'lines' | 'phone' | 'moment' | 'count' | 'unit' | 'evidence' | 'milestone';
  readonly label: Key;
}

export type Words = Record<string, unknown>;

const field = (name: Key, kind: Field['kind']): Field => ({ name, kind, label: name });
const evidence: Field = { name: 'evidence', kind: 'evidence', label: 'done' };

export const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  respond: [field('contact', 'line'), field('phone', 'phone'), field('startsAt', 'moment'), field('measure', 'lines')],
  return: [field('basis', 'lines'), field('proposed', 'unit')],
  dispute: [field('reason', 'lines')],
  'ask-extension': [field('days', 'count'), field('reason', 'lines')],
  feedback: [
    ...[field('takenUpAt', 'moment'), field('spokenWith', 'line'), field('done', 'lines'), field('result', 'lines')],
    evidence,
  ],
  milestone: [field('milestone', 'milestone')],
};

const NOTES: Readonly<Record<string, Key>> = {
  sign: 'confirmSign',
  arrive: 'confirmArrive',
  'sign-feedback': 'confirmSignFeedback',
  return: 'oneReturn',
};

export const noteOf = (act: string): Key | undefined => NOTES[act];

const BLANK: Readonly<Record<Field['kind'], () => unknown>> = {
  line: () => '',
  lines: () => '',
  phone: () => '',
  moment: nowLocal,
  count: () => 1,
  unit: () => '',
  evidence: (): readonly CitedEvidence[] => [],
  milestone: () => '',
};

export const blankOf = (fields: readonly Field[]): Words =>
  Object.fromEntries(
    fields.map(({ name, kind }) => [name, name === 'contact' ? (whoAmI.value?.officer.name ?? '') : BLANK[kind]()]),
  );

const told = ({ kind }: Field, word: unknown): unknown => {
  if (kind === 'moment') return toMoment(String(word));
  return kind === 'count' ? Number(word) : word;
};

/** What is sent of what was typed. */
export const bodyOf = (fields: readonly Field[], words: Words): Words =>
  Object.fromEntries(fields.map((one) => [one.name, told(one, words[one.name])]));
