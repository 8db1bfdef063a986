import { reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { lengthened } from '../deadlines/deadline-of.js';
import type { SlipAct, SlipRule } from './act.js';
import { settingsOf, theLimitHasNotPassed, wrongLength } from './asking-extension.js';
import { theCallIsWithDepartments, theSlipIsOpen } from './rules.js';
import type { DeadlineMoved } from './slip.events.js';
import type { Slip } from './slip.state.js';

export interface GrantExtension {
  /** Working days; as asked when absent. */
  readonly days?: number;
  /** The county leader who allows a long-cycle matter more than the usual days. */
  readonly approvedBy?: string;
}

const anExtensionWasAsked: SlipRule = ({ extensionAsked }) =>
  extensionAsked === undefined ? reject('extension.not-asked') : undefined;

const needsTheLeader = (slip: Slip, words: GrantExtension, days: number, occasion: Occasion) =>
  days > settingsOf(slip, occasion).extensions.days && words.approvedBy === undefined
    ? reject('extension.needs-county-leader')
    : undefined;

const moved = (
  slip: Slip,
  deadline: Deadline,
  { approvedBy }: GrantExtension,
  { by, at }: Occasion,
): DeadlineMoved => ({
  type: 'DeadlineMoved',
  data: {
    ...{ slip: slip.id, by: by.id, at, limit: 'close', reason: 'extension', deadline },
    ...(approvedBy === undefined ? {} : { approvedBy }),
  },
});

export const grantExtension: SlipAct<GrantExtension> = {
  who: [only('supervisor')],
  when: [theCallIsWithDepartments, theSlipIsOpen, anExtensionWasAsked, theLimitHasNotPassed],
  facts: (slip, call, words, occasion) => {
    const days = words.days ?? slip.extensionAsked ?? 0;
    const { close } = slip.deadlines;
    if (close === undefined) return reject('slip.limit-passed');
    const refusal = wrongLength(slip, call, days, occasion) ?? needsTheLeader(slip, words, days, occasion);
    if (refusal !== undefined) return refusal;
    const counting = { ...occasion.rules, settings: settingsOf(slip, occasion) };
    return given(lengthened(close, { length: days, unit: 'working-day' }, counting), (deadline) => [
      moved(slip, deadline, words, occasion),
    ]);
  },
};

export const refuseExtension: SlipAct<{ readonly reason: string }> = {
  who: [only('supervisor')],
  when: [theCallIsWithDepartments, theSlipIsOpen, anExtensionWasAsked],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ExtensionRefused', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};
