import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** An item of a responsibility list that was published somewhere, in its own words. */
export interface PublishedItem {
  readonly item: string;
  readonly leadDepartment: string;
  readonly cooperatingDepartments: string;
  readonly leadDuty: string;
  readonly townshipDuty: string;
  readonly legalBasis: string;
  readonly source: string;
}

const COLUMNS: (keyof PublishedItem)[] = [
  'item',
  'leadDepartment',
  'cooperatingDepartments',
  'leadDuty',
  'townshipDuty',
  'legalBasis',
  'source',
];

/** Items of real lists of many places, each with where it was published. */
export const readResponsibilityList = (): readonly PublishedItem[] =>
  parse<PublishedItem>(readFileSync(new URL('responsibility-list.csv', import.meta.url)), {
    bom: true,
    columns: COLUMNS,
    from: 2,
  });
