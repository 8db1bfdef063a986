import { type Instant, latest } from '@app/kernel';
import { likeness } from '../words/likeness.js';
import type { Flag, RaisesFlags } from './flag.js';
import { filedWithin, type ToldSlip } from './told-slip.js';

const wordsIn = ({ filed }: ToldSlip): string => filed?.words ?? '';

/** Likeness is of the shorter text: texts of one length say whether they are the same. */
const ofLikeLength = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 0.8 * Math.max(one.length, other.length);

const alike = (one: string, other: string, percent: number): boolean =>
  one === other || (ofLikeLength(one, other) && likeness(one, other) * 100 >= percent);

/** Slips of one call tell of one matter: the same words are no wonder there. */
const isOfAnotherCall = (slip: ToldSlip, group: readonly ToldSlip[]): boolean =>
  group.every(({ call }) => call !== slip.call);

const grouped = (slips: readonly ToldSlip[], percent: number): readonly (readonly ToldSlip[])[] => {
  const groups: ToldSlip[][] = [];
  for (const slip of slips) {
    const words = wordsIn(slip);
    const like = groups.find(([first]) => first && first.unit === slip.unit && alike(wordsIn(first), words, percent));
    if (like === undefined) groups.push([slip]);
    else if (isOfAnotherCall(slip, like)) like.push(slip);
  }
  return groups;
};

const lastFiled = (slips: readonly ToldSlip[]): Instant =>
  slips.map(({ filed }) => filed?.at as Instant).reduce((one, other) => latest(one, other));

/** The same feedback on several slips of a unit. */
export const sameWords: RaisesFlags = (slips, { alikePercent, sameWords: least }, { from, to }) =>
  grouped(
    slips.filter((slip) => filedWithin(slip, from, to)),
    alikePercent,
  )
    .filter((group) => group.length >= least)
    .map(
      (group): Flag => ({ rule: 'same-words', unit: (group[0] as ToldSlip).unit, at: lastFiled(group), slips: group }),
    );
