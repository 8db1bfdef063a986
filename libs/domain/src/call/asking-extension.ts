import { type Instant, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { atWallTime } from '../deadlines/wall-clock.js';
import type { SlipAct, SlipRule } from './act.js';
import type { Raised } from './call.state.js';
import { theDepartmentsOfficers } from './responding.js';
import { theCallIsWithDepartments, theSlipIs } from './rules.js';
import type { Slip } from './slip.state.js';

export interface AskExtension {
  /** Working days. */
  readonly days: number;
  readonly reason: string;
}

export const theLimitHasNotPassed: SlipRule = ({ deadlines }, _call, { at }) =>
  deadlines.close !== undefined && at <= deadlines.close.dueAt ? undefined : reject('slip.limit-passed');

export const settingsOf = (slip: Slip, { rules }: Occasion) => rules.settingsUnder(slip.settings);

const beforeTheCutOff: SlipRule = (slip, _call, occasion) => {
  const { timeZone, extensionCutOff } = settingsOf(slip, occasion);
  const last = slip.deadlines.close?.lastDay;
  const cutOff: Instant | undefined = last && atWallTime(last, extensionCutOff, timeZone);
  return cutOff !== undefined && occasion.at < cutOff
    ? undefined
    : reject('extension.after-cut-off', { extensionCutOff });
};

const notMoreThanAllowed: SlipRule = (slip, _call, occasion) => {
  const { most } = settingsOf(slip, occasion).extensions;
  return slip.extensions < most ? undefined : reject('extension.no-more', { most });
};

const oneRequestAtATime: SlipRule = ({ extensionAsked }) =>
  extensionAsked === undefined ? undefined : reject('extension.already-asked');

const tooLongInAll = ({ extendedBy }: Slip, days: number, most: number) => {
  const left = Math.max(0, most - extendedBy);
  return days <= left ? undefined : reject('extension.too-long-in-all', { most, left });
};

/** Whole working days, at most what the settings allow at once; in a long-cycle matter, what they allow in all. */
export const wrongLength = (slip: Slip, { urgency }: Raised, days: number, occasion: Occasion) => {
  const { days: most, longCycleDays } = settingsOf(slip, occasion).extensions;
  if (!Number.isInteger(days) || days < 1) return reject('limit.not-positive', { length: days });
  if (urgency === 'long-cycle') return tooLongInAll(slip, days, longCycleDays);
  return days <= most ? undefined : reject('extension.too-long', { most });
};

export const askExtension: SlipAct<AskExtension> = {
  who: theDepartmentsOfficers,
  when: [
    theCallIsWithDepartments,
    theSlipIs('awaiting signature', 'in hand'),
    theLimitHasNotPassed,
    beforeTheCutOff,
    notMoreThanAllowed,
    oneRequestAtATime,
  ],
  facts: (slip, call, { days, reason }, occasion) =>
    wrongLength(slip, call, days, occasion) ?? [
      { type: 'ExtensionAsked', data: { slip: slip.id, by: occasion.by.id, at: occasion.at, days, reason } },
    ],
};
