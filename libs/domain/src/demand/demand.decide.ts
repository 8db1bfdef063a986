import { type Decision, type Rejection, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { isTownship } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { DemandFact, DemandReported } from './demand.events.js';

/** The newest count by month and source: `2026-03/grid`. */
export interface Demand {
  readonly counts: Readonly<Record<string, number>>;
}

export const NO_DEMAND: Demand = { counts: {} };

export type ReportDemand = Omit<DemandReported['data'], 'by' | 'at'>;
export interface DemandCommand {
  readonly act: 'reportDemand';
  readonly words: ReportDemand;
}

const key = ({ month, source }: Pick<ReportDemand, 'month' | 'source'>): string => `${month}/${source}`;

export const evolveDemand = ({ counts }: Demand, { data }: DemandFact): Demand => ({
  counts: { ...counts, [key(data)]: data.count },
});

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const wrongWords = (
  { township, month, count }: ReportDemand,
  { at, rules, units }: Occasion,
): Rejection | undefined => {
  if (!isTownship(units(township))) return reject('demand.not-a-township', { unit: township });
  if (!MONTH.test(month)) return reject('demand.no-such-month', { month });
  if (month > localDate(at, rules.settings.timeZone).slice(0, 7)) return reject('demand.in-the-future', { month });
  return Number.isInteger(count) && count >= 0 ? undefined : reject('demand.not-a-count');
};

const mayTell = only('supervisor', 'dispatcher', 'system');

/** A figure of demand; the same again is no fact, another one puts it right. */
export const decideDemand =
  ({ words }: DemandCommand, occasion: Occasion) =>
  ({ counts }: Demand): Decision<DemandFact> => {
    const refusal = mayTell(occasion) ?? wrongWords(words, occasion);
    if (refusal !== undefined) return refusal;
    const { by, at } = occasion;
    return counts[key(words)] === words.count ? [] : [{ type: 'DemandReported', data: { ...words, by: by.id, at } }];
  };
