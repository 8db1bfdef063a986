import { WORD_FONTS } from './word-text.js';

/** What stands in for a font that an office has not: the other name, and the family to look in. */
const INSTEAD: Readonly<Record<string, string>> = {
  [WORD_FONTS.title]: '宋体',
  [WORD_FONTS.text]: '仿宋_GB2312',
  [WORD_FONTS.heading]: 'SimHei',
  [WORD_FONTS.page]: 'SimSun',
};

const fontXml = ([name, instead]: [string, string]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;

/** The font table of a Word file, naming fonts and what to take where one is missing. */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(INSTEAD).map(fontXml).join('')}</w:fonts>`;
