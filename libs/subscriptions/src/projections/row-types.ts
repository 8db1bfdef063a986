import { instant } from '@app/kernel';
import { type CustomTypesConfig, types } from 'pg';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;

/** `2026-03-02 01:30:00.25+00` by hand, for a replay reads millions of them. */
const asInstant: Parse = (text) =>
  text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z`
    : instant(text);

const PARSERS: Readonly<Record<number, Parse>> = {
  20: Number, // int8: counts, far below 2^53
  1082: asText, // date
  1114: asText, // timestamp
  1184: asInstant, // timestamptz
};

/** Rows come back as they were folded: instants and dates as text, counts as numbers. */
export const ROW_TYPES: CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS[oid] ?? types.getTypeParser(oid, format),
};
