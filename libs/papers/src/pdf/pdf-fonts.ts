import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
const file = (weight: string): string => join(home, weight, `NotoSerifSC_${weight}.ttf`);

const REGULAR = file('400Regular');
const BOLD = file('700Bold');

export const FONT = 'Noto Serif SC';

/** Regular and bold; Chinese has no italics. Only the glyphs that a paper uses are embedded in it. */
export const PDF_FONTS = { [FONT]: { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD } };

/** Nothing else is read from disk. */
export const isFont = (path: string): boolean => path === REGULAR || path === BOLD;
