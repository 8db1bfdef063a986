// what a spreadsheet takes for a formula, also in full width, and the controls that hide one
const DANGEROUS = /^[=+\-@＝＋－＠\t\r\n]/;
// an apostrophe that stands before one already has to come back as it was
const MARKED = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** The words would be run as a formula where they are opened. */
export const isDangerous = (words: string): boolean => DANGEROUS.test(words);

/** An apostrophe goes before words that look as if they had been made harmless. */
export const unmistaken = (words: string): string => (MARKED.test(words) ? `'${words}` : words);

/** The same words as text that no spreadsheet runs: an apostrophe goes before them. */
export const harmless = (words: string): string => (isDangerous(words) ? `'${words}` : unmistaken(words));

/** The words as they were before they were made harmless. */
export const asItWas = (words: string): string => (MARKED.test(words) ? words.slice(1) : words);
