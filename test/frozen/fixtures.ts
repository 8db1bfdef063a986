import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A fact as it was stored once, the fixtures that came before it, and what it must mean for ever. */
export interface Fixture {
  readonly room: string;
  readonly name: string;
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
  readonly after: readonly string[];
  /** What the folded state holds among other things; paths of what it lacks. */
  readonly means: object;
  readonly lacks?: readonly string[];
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DOMAIN = pathOf('../../libs/domain/src');

export const ROOMS: readonly string[] = readdirSync(pathOf('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const FIXTURES: readonly Fixture[] = ROOMS.flatMap((room) =>
  readdirSync(pathOf(room)).map((file) => ({
    ...JSON.parse(readFileSync(join(pathOf(room), file), 'utf8')),
    room,
    name: file.replace(/\.json$/, ''),
  })),
);

/** The types of fact that a source declares. */
export const factTypesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\bFact<\s*'(\w+)'/g)].map(([, type]) => type as string);

/** Every type of fact in the domain, by the folder that declares it. */
export const declaredFacts = (): readonly { readonly room: string; readonly type: string }[] =>
  readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.events.ts'))
    .flatMap((path) =>
      factTypesIn(readFileSync(join(DOMAIN, path), 'utf8')).map((type) => ({
        room: path.split('/')[0] as string,
        type,
      })),
    );
