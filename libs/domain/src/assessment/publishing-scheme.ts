import { type LocalDate, type Rejection, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { localDate } from '../deadlines/wall-clock.js';
import { type Assessments, schemeOn } from './assessment.state.js';
import type { AssessmentAct } from './rules.js';
import type { Scheme } from './scheme.js';
import { wrongScheme } from './scheme-rules.js';

export interface PublishScheme {
  readonly effectiveFrom: LocalDate;
  readonly scheme: Scheme;
}

/** Nobody is assessed by what was not published before; periods of two kinds never overlap, so they begin with a year. */
const untimely = (
  all: Assessments,
  { effectiveFrom, scheme }: PublishScheme,
  { at, rules }: Occasion,
): Rejection | undefined => {
  const { settings } = rules;
  if (effectiveFrom <= localDate(at, settings.timeZone)) return reject('scheme.not-in-advance');
  const last = all.schemes.at(-1)?.effectiveFrom;
  if (last !== undefined && effectiveFrom <= last) return reject('scheme.not-after-the-last', { last });
  const samePeriods = schemeOn(all, effectiveFrom, settings).period === scheme.period;
  return samePeriods || effectiveFrom.endsWith('-01-01') ? undefined : reject('scheme.periods-begin-with-a-year');
};

export const publishScheme: AssessmentAct<PublishScheme> = {
  who: [only('assessor')],
  when: [],
  facts: (all, words, occasion) =>
    untimely(all, words, occasion) ??
    wrongScheme(words.scheme, occasion.rules.settings) ?? [
      {
        type: 'AssessmentSchemePublished',
        data: { ...words, version: all.schemes.length + 1, by: occasion.by.id, at: occasion.at },
      },
    ],
};
