const DAY = 86_400_000;

/** The day after a day: where a period that includes the day ends. A text that names no day is given back. */
export const dayAfter = (day: string): string => {
  const at = Date.parse(day);
  return Number.isNaN(at) || day.length !== 10 ? day : new Date(at + DAY).toISOString().slice(0, 10);
};
