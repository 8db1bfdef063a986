// an apostrophe before one is there already in what somebody wrote, and has to come back as it was
const A_FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before it. */
export const harmless = (cell: string): string => (A_FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was made harmless. */
export const asItWas = (cell: string): string => (cell.startsWith("'") && A_FORMULA.test(cell) ? cell.slice(1) : cell);
