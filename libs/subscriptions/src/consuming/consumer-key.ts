/** The part of the streams that this consumer takes: those whose name hashes to `index` of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface Named {
  readonly name: string;
  readonly version: number;
  readonly shard?: Shard;
}

/** `deadline-sheet.v2`, with a shard `deadline-sheet.v2/0of4`. */
export const consumerKey = ({ name, version, shard }: Named): string =>
  `${name}.v${version}${shard === undefined ? '' : `/${shard.index}of${shard.of}`}`;

export const inShard = (stream: string, shard: Shard | undefined): boolean =>
  shard === undefined || shardOf(stream, shard.of) === shard.index;

export const shardOf = (key: string, of: number): number => hash(key) % of;

// FNV-1a: the same on every machine for ever, for a checkpoint rests on it.
const hash = (text: string): number => {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
};
