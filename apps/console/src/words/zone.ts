// until the API has told the county's own
let zone = 'Asia/Shanghai';

/** The time zone of the county, wherever the browser stands. */
export const zoneNow = (): string => zone;

/** Keeps the time zone that the API told. */
export const keepZone = (told: string): void => {
  zone = told;
};
