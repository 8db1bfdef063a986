/** How a ruling is numbered: the nth of its year. */
export const rulingNumber = (year: string, nth: number): string => `联〔${year}〕${nth}号`;

const NUMBER = /^联〔(\d{4})〕([1-9]\d{0,4})号$/;

/** The year of a ruling's number; undefined for what is no such number. */
export const yearOfRuling = (ruling: string): string | undefined => NUMBER.exec(ruling)?.[1];

/** The same number as it stands in an address: `2026-3`. */
export const rulingAddress = (ruling: string): string => ruling.replace(NUMBER, '$1-$2');

/** The number that an address names; undefined where it names none. */
export const rulingAt = (address: string): string | undefined => {
  const [, year, nth] = /^(\d{4})-([1-9]\d{0,4})$/.exec(address) ?? [];
  return year === undefined || nth === undefined ? undefined : rulingNumber(year, Number(nth));
};
