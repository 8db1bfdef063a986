import { type NumberOf, orderNumbers, type StepLine } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import { untilArrived } from '../door/until-arrived.js';
import type { Reading } from '../queries/reading.js';

/** The numbers of steps, once every paper holds what the log held when they were issued: then none will change. */
export const orderNumbersOf = async (
  parts: Pick<ApiParts, 'arrived' | 'store'>,
  reading: Reading,
  lines: readonly StepLine[],
  timeZone: string,
): Promise<NumberOf> => {
  const newest = lines
    .map(({ position }) => position)
    .toSorted()
    .at(-1);
  if (newest !== undefined) await untilArrived(parts, newest);
  return reading.ask('supervision-register', ({ manager }) => orderNumbers(manager, lines, timeZone));
};
