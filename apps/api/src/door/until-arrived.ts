import type { Position } from '@app/event-sourcing';
import { reject } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import { Refused } from './refused.js';

const PATIENCE_MS = 2_000;

/** Waits until every paper holds what the log held at a place; refuses when that takes too long, or lies ahead. */
export const untilArrived = async (
  { arrived, store }: Pick<ApiParts, 'arrived' | 'store'>,
  position: string,
): Promise<void> => {
  if (await arrived(position as Position, PATIENCE_MS)) return;
  const head = await store.head();
  throw new Refused(position > head ? reject('position.not-reached', { head }) : reject('read-model.behind'));
};
