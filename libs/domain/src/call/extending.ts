import { type Instant, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { lengthened } from '../deadlines/deadline-of.js';
import { atWallTime } from '../deadlines/wall-clock.js';
import { given, type SlipAct, type SlipRule } from './act.js';
import type { Raised } from './call.state.js';
import { theDepartmentsOfficers } from './responding.js';
import { only, theCallIsWithDepartments, theSlipIs, theSlipIsOpen } from './rules.js';
import type { Slip } from './slip.state.js';

export interface AskExtension {
  /** Working days. */
  readonly days: number;
  readonly reason: string;
}
export interface GrantExtension {
  /** Working days; as asked when absent. */
  readonly days?: number;
  /** The county leader who allows a long-cycle matter more than the usual days. */
  readonly approvedBy?: string;
}

const theLimitHasNotPassed: SlipRule = ({ deadlines }, _call, { at }) =>
  deadlines.close !== undefined && at <= deadlines.close.dueAt ? undefined : reject('slip.limit-passed');

const settingsOf = (slip: Slip, { rules }: Occasion) => rules.settingsUnder(slip.settings);

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

const wrongLength = (slip: Slip, call: Raised, days: number, occasion: Occasion) => {
  const { days: usual, longCycleDays } = settingsOf(slip, occasion).extensions;
  const most = call.urgency === 'long-cycle' ? longCycleDays : usual;
  if (!Number.isInteger(days) || days < 1) return reject('limit.not-positive', { length: days });
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

const anExtensionWasAsked: SlipRule = ({ extensionAsked }) =>
  extensionAsked === undefined ? reject('extension.not-asked') : undefined;

const needsTheLeader = (slip: Slip, words: GrantExtension, days: number, occasion: Occasion) =>
  days > settingsOf(slip, occasion).extensions.days && words.approvedBy === undefined
    ? reject('extension.needs-county-leader')
    : undefined;

export const grantExtension: SlipAct<GrantExtension> = {
  who: [only('supervisor')],
  when: [theCallIsWithDepartments, theSlipIsOpen, anExtensionWasAsked, theLimitHasNotPassed],
  facts: (slip, call, words, occasion) => {
    const { by, at, rules } = occasion;
    const days = words.days ?? slip.extensionAsked ?? 0;
    const { close } = slip.deadlines;
    if (close === undefined) return reject('slip.limit-passed');
    return (
      wrongLength(slip, call, days, occasion) ??
      needsTheLeader(slip, words, days, occasion) ??
      given(
        lengthened(close, { length: days, unit: 'working-day' }, { ...rules, settings: settingsOf(slip, occasion) }),
        (deadline) => [
          {
            type: 'DeadlineMoved',
            data: {
              slip: slip.id,
              by: by.id,
              at,
              limit: 'close',
              reason: 'extension',
              deadline,
              ...(words.approvedBy === undefined ? {} : { approvedBy: words.approvedBy }),
            },
          },
        ],
      )
    );
  },
};

export const refuseExtension: SlipAct<{ readonly reason: string }> = {
  who: [only('supervisor')],
  when: [theCallIsWithDepartments, theSlipIsOpen, anExtensionWasAsked],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ExtensionRefused', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};
