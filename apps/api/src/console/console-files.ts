import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export type Coding = 'br' | 'gzip';

/** A file of the console as it was built, plain and compressed. */
export interface ConsoleFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly coded: Readonly<Partial<Record<Coding, Buffer>>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const SUFFIXES: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

const codedAs = (path: string, coding: Coding): Partial<Record<Coding, Buffer>> => {
  const file = `${path}${SUFFIXES[coding]}`;
  return existsSync(file) ? { [coding]: readFileSync(file) } : {};
};

const fileAt = (path: string, type: string): ConsoleFile => ({
  type,
  plain: readFileSync(path),
  coded: { ...codedAs(path, 'br'), ...codedAs(path, 'gzip') },
});

/** Every file of a built console by its address; none where no console was built. */
export const consoleFiles = (directory: string): ReadonlyMap<string, ConsoleFile> => {
  if (!existsSync(join(directory, 'assets'))) return new Map();
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const typed = names.flatMap((name) => ({ name, type: TYPES[extname(name)] ?? '' })).filter(({ type }) => type !== '');
  return new Map(
    typed.map(({ name, type }) => [`/${name.replaceAll('\\', '/')}`, fileAt(join(directory, name), type)]),
  );
};
