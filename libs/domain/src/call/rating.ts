import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { SlipAct, SlipRule } from './act.js';
import type { Satisfaction } from './call-slip.js';
import { onlyTheCallingTownship, theCallIs } from './rules.js';
import { ratingIsOver } from './slip.state.js';

export interface RateDepartment {
  readonly rating: Satisfaction;
  readonly speed: number;
  readonly attitude: number;
  readonly result: number;
  readonly remark?: string;
}

const theCallIsClosed: SlipRule = (_slip, call, occasion) => theCallIs('closed')(call, occasion);

const theDepartmentHasWorked: SlipRule = ({ standing }) =>
  standing.is === 'fed back' ? undefined : reject('rating.nothing-to-rate');

const onlyOnce: SlipRule = ({ rated }) => (rated ? reject('rating.already-given') : undefined);

const whileRatingIsOpen: SlipRule = (slip, _call, { at }) =>
  ratingIsOver(slip, at) ? reject('rating.too-late') : undefined;

/** Speed, attitude and result are each worth 1 to 5. */
const outOfRange = ({ speed, attitude, result }: RateDepartment) =>
  [speed, attitude, result].every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= 5)
    ? undefined
    : reject('rating.out-of-range', { least: 1, most: 5 });

export const rateDepartment: SlipAct<RateDepartment> = {
  who: [only('caller'), (_slip, call, occasion) => onlyTheCallingTownship(call, occasion)],
  when: [theCallIsClosed, theDepartmentHasWorked, onlyOnce, whileRatingIsOpen],
  facts: (slip, _call, words, { by, at }) =>
    outOfRange(words) ?? [{ type: 'DepartmentRated', data: { ...words, slip: slip.id, by: by.id, at } }],
};

/** A supervisor leaves a slip out of the rates; it is listed beside them with this reason. */
export const excludeSlip: SlipAct<{ readonly reason: string; readonly approver: string }> = {
  who: [only('supervisor')],
  alreadySo: ({ excluded }) => excluded,
  when: [],
  facts: (slip, _call, words, { by, at }) => [
    { type: 'SlipExcluded', data: { ...words, slip: slip.id, by: by.id, at } },
  ],
};
