// what a spreadsheet takes for a formula, also in full width, and the controls that hide one
const DANGEROUS = /^[=+\-@＝＋－＠\t\r\n]/;

/** The words would be run as a formula where they are opened. */
export const isDangerous = (words: string): boolean => DANGEROUS.test(words);

/** The same words as text that no spreadsheet runs: an apostrophe goes before them. */
export const harmless = (words: string): string => (isDangerous(words) ? `'${words}` : words);
