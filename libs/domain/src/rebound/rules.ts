import { reject } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { refusalOf } from '../acts/standing.js';
import { isAny } from '../authority/officer.js';
import type { ReboundFact } from './rebound.events.js';
import type { ReboundStanding, Reported } from './rebound.state.js';

export type ReboundRule = Rule<Reported>;
export type ReboundAct<Words> = Act<Reported, Words, ReboundFact>;

export const theReboundIs =
  (...wanted: readonly ReboundStanding[]): ReboundRule =>
  ({ standing }) =>
    wanted.includes(standing) ? undefined : refusalOf('rebound', standing);

export const onlyTheReportedDepartment: ReboundRule = ({ department }, { by }) =>
  by.unit === department ? undefined : reject('rebound.not-yours');

/** The township's own, or the dispatcher for everybody. */
export const onlyTheReportingTownshipOrTheDispatcher: ReboundRule = ({ township }, { by }) =>
  by.unit === township || isAny(by, 'dispatcher') ? undefined : reject('rebound.not-yours');
