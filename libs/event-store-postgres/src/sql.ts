import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./sql/', import.meta.url);

/** The statement in `sql/<name>.sql`. */
export const sql = (name: string): string => readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8');

/** The names of the migrations, in order. */
export const migrations = (): readonly string[] =>
  readdirSync(new URL('migrations/', FOLDER))
    .map((file) => file.replace('.sql', ''))
    .sort();
