import { createHash } from 'node:crypto';
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same each time it is asked in the same order. */
export interface Draws {
  chance(probability: number): boolean;
  between(least: number, most: number): number;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  weighted<T>(from: readonly (readonly [one: T, weight: number])[]): T;
  shuffled<T>(all: readonly T[]): readonly T[];
}

/** The draws of a seed for one purpose: what is drawn for one thing moves nothing else. */
export const drawsFor = (seed: string, purpose: string): Draws => {
  const source = xoroshiro128plus(createHash('sha256').update(`${seed}/${purpose}`).digest().readInt32BE());
  const whole = (least: number, most: number): number => uniformInt(source, least, most);
  const between = (least: number, most: number): number => least + uniformFloat32(source) * (most - least);
  return {
    whole,
    between,
    chance: (probability) => uniformFloat32(source) < probability,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    weighted: (from) => heaviestUnder(from, between(0, weightOf(from))),
    shuffled: (all) =>
      all
        .map((one) => ({ one, place: uniformFloat32(source) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one),
  };
};

type Weighted<T> = readonly (readonly [one: T, weight: number])[];

const weightOf = <T>(all: Weighted<T>): number => all.reduce((sum, [, weight]) => sum + weight, 0);

const heaviestUnder = <T>(all: Weighted<T>, mark: number): T => {
  let passed = 0;
  const found = all.find(([, weight]) => {
    passed += weight;
    return mark < passed;
  });
  return (found ?? all.at(-1))?.[0] as T;
};
