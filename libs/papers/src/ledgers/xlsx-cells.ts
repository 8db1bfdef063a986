import type { Instant } from '@app/kernel';
import { isDangerous, unmistaken } from './harmless.js';
import type { CellKind } from './ledger.js';
import { wallSerial } from './wall-cell.js';
import { STYLES } from './xlsx-styles.js';

// XML 1.0 knows no other control characters, and no halves of surrogate pairs
const UNKNOWN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (words: string): string =>
  words.replaceAll(UNKNOWN, '').replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] as string);

/** `A`, `Z`, `AA` of 0, 25, 26. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const number = (at: string, value: number, style: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Words, never a formula; those that look like one are marked as text for good, as a typed apostrophe would. */
export const words = (at: string, value: string, style: number = STYLES.plain): string =>
  `<c r="${at}" s="${isDangerous(value) ? STYLES.quoted : style}" t="inlineStr"><is><t xml:space="preserve">${escaped(unmistaken(value))}</t></is></c>`;

const NUMBER_STYLES: Readonly<Record<CellKind, number>> = {
  text: STYLES.plain,
  count: STYLES.count,
  percent: STYLES.percent,
  moment: STYLES.moment,
};

/** A cell of a sheet; nothing where there is no value. */
export const cellXml = (at: string, value: string | number | undefined, kind: CellKind, timeZone: string): string => {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return number(at, value, NUMBER_STYLES[kind]);
  return kind === 'moment' ? number(at, wallSerial(value as Instant, timeZone), STYLES.moment) : words(at, value);
};
