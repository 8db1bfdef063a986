import type { Position } from './event-store.js';

export const position = (count: bigint | number | string): Position => String(count).padStart(20, '0') as Position;

/** Before the first event. */
export const START = position(0);
