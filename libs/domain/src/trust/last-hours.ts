import { epochMs } from '@app/kernel';
import type { RaisesFlags } from './flag.js';
import { filedWithin, type ToldSlip } from './told-slip.js';

const HOUR_MS = 3_600_000;

const inTheLastHours = ({ filed, closeBy }: ToldSlip, hours: number): boolean => {
  if (filed === undefined || closeBy === undefined) return false;
  const left = epochMs(closeBy) - epochMs(filed.at);
  return left >= 0 && left <= hours * HOUR_MS;
};

/** A limit that is hardly longer than the last hours cannot be used otherwise. */
const hadTime = ({ dispatchedAt, closeBy }: ToldSlip, hours: number): boolean =>
  closeBy !== undefined && epochMs(closeBy) - epochMs(dispatchedAt) > 4 * hours * HOUR_MS;

const withoutAnEarlierStep = ({ firstStepAt, filed }: ToldSlip): boolean =>
  firstStepAt === undefined || (filed !== undefined && firstStepAt >= filed.at);

/** Filed in the last hours of the limit, with nothing done before. */
export const lastHours: RaisesFlags = (slips, { lastHours: hours }, { from, to }) =>
  slips
    .filter((slip) => filedWithin(slip, from, to) && inTheLastHours(slip, hours))
    .filter((slip) => hadTime(slip, hours) && withoutAnEarlierStep(slip))
    .map((slip) => ({ rule: 'last-hours', unit: slip.unit, at: slip.filed?.at ?? from, slips: [slip] }));
