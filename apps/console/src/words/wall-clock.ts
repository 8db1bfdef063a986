const MINUTE_MS = 60_000;

/** What the clocks of a zone show, as a field for local time takes it: `2026-03-02T09:30`. */
export const wallClock = (zone: string, ms: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(ms))
    .replace(' ', 'T');

const offsetAt = (zone: string, ms: number): number =>
  Date.parse(`${wallClock(zone, ms)}:00Z`) - Math.floor(ms / MINUTE_MS) * MINUTE_MS;

/** The moment at which the clocks of a zone show this. */
export const momentIn = (zone: string, local: string): string => {
  const asIfUtc = Date.parse(`${local}:00Z`);
  // the first guess may lie on the other side of a change to summer time
  const guess = asIfUtc - offsetAt(zone, asIfUtc);
  return new Date(asIfUtc - offsetAt(zone, guess)).toISOString();
};
