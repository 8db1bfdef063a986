import { instant } from '@app/kernel';
import { type CustomTypesConfig, types } from 'pg';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
const PARSERS: Readonly<Record<number, Parse>> = {
  20: Number, // int8: counts, far below 2^53
  1082: asText, // date
  1114: asText, // timestamp
  1184: (text) => instant(text), // timestamptz
};

/** Rows come back as they were folded: instants and dates as text, counts as numbers. */
export const ROW_TYPES: CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS[oid] ?? types.getTypeParser(oid, format),
};
