/** What two calls are compared by. */
export interface Compared {
  readonly subject: string;
  readonly matter: string;
}

const LEAST = 0.5;

const pairsOf = ({ subject, matter }: Compared): ReadonlySet<string> => {
  const letters = [...`${subject}${matter}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
};

/** How much of what two calls say is the same: pairs of neighbouring letters they share, 0 to 1. */
export const likeness = (one: Compared, other: Compared): number => {
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  return ours.size + theirs.size === 0 ? 0 : (2 * shared) / (ours.size + theirs.size);
};

/** Those that say much the same, the likest first. */
export const alike = <C extends Compared>(told: Compared, calls: readonly C[], most: number): readonly C[] =>
  calls
    .map((call) => ({ call, like: likeness(told, call) }))
    .filter(({ like }) => like >= LEAST)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, most)
    .map(({ call }) => call);
