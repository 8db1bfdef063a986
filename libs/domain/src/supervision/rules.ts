import { type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { refusalOf } from '../acts/standing.js';
import type { Occasion } from '../authority/occasion.js';
import { isTownship, type Unit } from '../authority/units.js';
import type { SupervisionFact } from './supervision.events.js';
import type { Step, StepStanding } from './supervision.state.js';

export type StepRule = Rule<Step>;
export type StepAct<Words> = Act<Step, Words, SupervisionFact>;

export const theStepIs =
  (...wanted: readonly StepStanding[]): StepRule =>
  ({ standing }) =>
    wanted.includes(standing) ? undefined : refusalOf('step', standing);

export const onlyTheUnitItself: StepRule = ({ unit }, { by }) =>
  by.unit === unit ? undefined : reject('step.not-yours');

/** Departments, agencies and townships do; villages and grids do not. */
export const standsOnTheLadder = (unit: Unit): boolean =>
  unit.kind === 'department' || unit.kind === 'agency' || isTownship(unit);

export const theUnitStandsOnTheLadder = (code: UnitCode, { units }: Occasion): Rejection | undefined => {
  const unit = units(code);
  if (unit === undefined || unit.closed) return reject('unit.unknown', { unit: code });
  return standsOnTheLadder(unit) ? undefined : reject('supervision.not-on-the-ladder', { unit: code });
};
