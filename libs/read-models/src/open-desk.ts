import { DataSource, type DataSourceOptions } from 'typeorm';
import { ROW_SCHEMAS } from './papers.js';

/** How TypeORM reaches the papers; it never makes a table, the projections do. */
export const deskOptions = (url: string, poolSize = 10): DataSourceOptions => ({
  type: 'postgres',
  url,
  poolSize,
  entities: [...ROW_SCHEMAS],
  synchronize: false,
  applicationName: 'huying-desk',
});

/** Opens the desk for reading; `destroy()` closes it. */
export const openDesk = (url: string, poolSize?: number): Promise<DataSource> =>
  new DataSource(deskOptions(url, poolSize)).initialize();
