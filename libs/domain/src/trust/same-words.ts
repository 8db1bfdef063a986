import { type Instant, latest } from '@app/kernel';
import { likenessOfWords, wordSet } from '../words/likeness.js';
import type { Flag, RaisesFlags } from './flag.js';
import { filedWithin, type ToldSlip } from './told-slip.js';

/** A feedback as it is compared with others. */
interface Told {
  readonly slip: ToldSlip;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const toldIn = (slip: ToldSlip): Told => {
  const text = slip.filed?.words ?? '';
  return { slip, text, words: wordSet(text) };
};

/** Likeness is of the shorter text: texts of one length say whether they are the same. */
const ofLikeLength = (one: Told, other: Told): boolean =>
  Math.min(one.text.length, other.text.length) >= 0.8 * Math.max(one.text.length, other.text.length);

const alike = (one: Told, other: Told, percent: number): boolean =>
  one.text === other.text || (ofLikeLength(one, other) && likenessOfWords(one.words, other.words) * 100 >= percent);

/** Slips of one call tell of one matter: the same words are no wonder there. */
const isOfAnotherCall = ({ call }: ToldSlip, group: readonly Told[]): boolean =>
  group.every(({ slip }) => slip.call !== call);

/** The slips of one unit, each with those that tell the same. */
const grouped = (slips: readonly ToldSlip[], percent: number): readonly (readonly ToldSlip[])[] => {
  const groups: Told[][] = [];
  for (const told of slips.map(toldIn)) {
    const like = groups.find(([first]) => first && alike(first, told, percent));
    if (like === undefined) groups.push([told]);
    else if (isOfAnotherCall(told.slip, like)) like.push(told);
  }
  return groups.map((group) => group.map(({ slip }) => slip));
};

const lastFiled = (slips: readonly ToldSlip[]): Instant =>
  slips.map(({ filed }) => filed?.at as Instant).reduce((one, other) => latest(one, other));

/** The same feedback on several slips of a unit. */
export const sameWords: RaisesFlags = (slips, { alikePercent, sameWords: least }, { from, to }) => {
  const filed = slips.filter((slip) => filedWithin(slip, from, to));
  const units = [...new Set(filed.map(({ unit }) => unit))];
  return units
    .flatMap((unit) =>
      grouped(
        filed.filter((slip) => slip.unit === unit),
        alikePercent,
      ),
    )
    .filter((group) => group.length >= least)
    .map(
      (group): Flag => ({ rule: 'same-words', unit: (group[0] as ToldSlip).unit, at: lastFiled(group), slips: group }),
    );
};
