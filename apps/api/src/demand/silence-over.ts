import type { SilenceView } from '@app/contracts';
import { isTownship, rulesInForce, SILENCE, type SilenceRow, silenceOf } from '@app/domain';
import { silenceMonths } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import type { Reading } from '../queries/reading.js';

/** Whole months, both included: `2026-01`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** The silence of every township that there still is, over whole months. */
export const silenceOver = async (
  { office, clock }: Pick<ApiParts, 'office' | 'clock'>,
  reading: Reading,
  months: Months,
): Promise<SilenceView> => {
  const { settings } = rulesInForce(await office.rulebook(), clock.now());
  const organisation = await office.organisation();
  const townships = [...organisation.units.values()].filter((unit) => isTownship(unit) && !unit.closed);
  const asked = { townships: townships.map(({ code }) => code), ...months };
  const counted = await reading.ask('demand-register', ({ manager }) => silenceMonths(manager, asked));
  const names = namesIn(organisation);
  return {
    ...months,
    definition: { version: SILENCE.version, zh: SILENCE.zh, en: SILENCE.en },
    silentBelow: settings.silentBelow,
    smallSample: settings.smallSample,
    rows: silenceOf(counted, settings).map((row) => rowView(row, names)),
  };
};

const rowView = ({ township, peers, ...row }: SilenceRow, names: Names) => ({
  ...row,
  township: names.unit(township),
  peers: { ...peers, townships: peers.townships.map((code) => names.unit(code)) },
});

export const monthBefore = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/** The months of a period that are over by today; where none is, the last one before it. */
export const monthsOver = ({ from, to }: { readonly from: string; readonly to: string }, today: string): Months => {
  const [first, last, over] = [from.slice(0, 7), to.slice(0, 7), monthBefore(today)];
  const end = last < over ? last : over;
  return first <= end ? { from: first, to: end } : { from: end, to: end };
};
