const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** How long to wait after so many failures in a row: twice as long each time. */
export const backoffMs = (failures: number): number => Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
