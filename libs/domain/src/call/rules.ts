import { reject } from '@app/kernel';
import { refusalOf } from '../acts/standing.js';
import { isAny } from '../authority/officer.js';
import type { CallRule, SlipRule } from './act.js';
import type { CallStanding } from './call.state.js';
import { isOpen, type SlipStanding } from './slip.state.js';

export const onlyTheCallingTownship: CallRule = (call, { by }) =>
  by.unit === call.township ? undefined : reject('call.not-yours');

/** The township's own, or the dispatcher for everybody. */
export const onlyTheCallingTownshipOrTheDispatcher: CallRule = (call, occasion) =>
  isAny(occasion.by, 'dispatcher') ? undefined : onlyTheCallingTownship(call, occasion);

export const onlyItsDepartment: SlipRule = (slip, _call, { by }) =>
  by.unit === slip.to ? undefined : reject('slip.not-yours');

export const theCallIs =
  (...wanted: readonly CallStanding['is'][]): CallRule =>
  ({ standing }) =>
    wanted.includes(standing.is) ? undefined : refusalOf('call', standing.is);

export const theSlipIs =
  (...wanted: readonly SlipStanding['is'][]): SlipRule =>
  ({ standing }) =>
    wanted.includes(standing.is) ? undefined : refusalOf('slip', standing.is);

export const theCallIsWithDepartments: SlipRule = (_slip, call, occasion) =>
  theCallIs('with departments')(call, occasion);

/** Who was named by the joint meeting leads: neither returns nor disputes it. */
export const aRulingIsFinal: SlipRule = (slip, call, { by }) =>
  call.ruled?.lead === slip.to && slip.part === 'lead' && !isAny(by, 'dispatcher')
    ? reject('slip.lead-was-ruled', { ruling: call.ruled.ruling })
    : undefined;

export const theSlipIsOpen: SlipRule = (slip) => (isOpen(slip) ? undefined : refusalOf('slip', slip.standing.is));
