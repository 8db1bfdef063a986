import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./sql/', import.meta.url);
const read = new Map<string, string>();

/** The statement in `sql/<name>.sql`, read once. */
export const sql = (name: string): string => {
  const text = read.get(name) ?? readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8');
  read.set(name, text);
  return text;
};

/** The names of the migrations, in order. */
export const migrations = (): readonly string[] =>
  readdirSync(new URL('migrations/', FOLDER))
    .map((file) => file.replace('.sql', ''))
    .sort();
