import { orderNumber, STEPS_ON_PAPER } from '@app/domain';
import type { EntityManager } from 'typeorm';
import { sqlBeside } from '../desk/sql.js';
import type { StepLine } from './step-line.js';

const ORDER_NUMBERS = sqlBeside(import.meta.url, './order-numbers.sql');

type Numbered = Pick<StepLine, 'unit' | 'step'>;
const keyOf = ({ unit, step }: Numbered): string => `${unit}/${step}`;

/** The number of a step; undefined for a card. */
export type NumberOf = (step: Numbered) => string | undefined;

/**
 * Numbers steps as the log has them, year by year of the county's calendar: none is given twice, none is left out, and
 * none ever changes once every paper holds what the log held when the step was issued.
 */
export const orderNumbers = async (
  manager: EntityManager,
  steps: readonly Numbered[],
  timeZone: string,
): Promise<NumberOf> => {
  const values = [STEPS_ON_PAPER, timeZone, steps.map(keyOf)];
  const rows = await manager.query<{ id: string; year: string; nth: number }[]>(ORDER_NUMBERS, values);
  const numbers = new Map(rows.map(({ id, year, nth }) => [id, orderNumber(year, nth)]));
  return (step) => numbers.get(keyOf(step));
};
