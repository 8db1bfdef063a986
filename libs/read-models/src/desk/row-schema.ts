import { type Instant, instant } from '@app/kernel';
import { DESK, type Table } from '@app/subscriptions';
import { type ColumnType, EntitySchema, type EntitySchemaColumnOptions, type ValueTransformer } from 'typeorm';

/** Values leave the database as they were folded: instants as text, never as a Date; sizes as numbers. */
const AS_FOLDED: Readonly<Record<string, ValueTransformer>> = {
  timestamptz: {
    from: (at: Date | null): Instant | null => (at === null ? null : instant(at)),
    to: (at: Instant | null): Instant | null => at,
  },
  bigint: {
    from: (count: string | null): number | null => (count === null ? null : Number(count)),
    to: (count: number | null): number | null => count,
  },
};

const columnOf = (name: string, type: string, { key }: Table): EntitySchemaColumnOptions => ({
  name,
  type: type.replace('[]', '') as ColumnType,
  array: type.endsWith('[]'),
  primary: key.includes(name),
  ...(AS_FOLDED[type] && { transformer: AS_FOLDED[type] }),
});

/** The view of a paper's table, for TypeORM: made by its projection, never by synchronizing. */
export const rowSchema = <Row extends object>(table: Table): EntitySchema<Row> =>
  new EntitySchema<Row>({
    name: table.name,
    schema: DESK,
    tableName: table.name,
    synchronize: false,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, type]) => [name, columnOf(name, type, table)]),
    ) as EntitySchema<Row>['options']['columns'],
  });
