import type { SlipLife } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { readLives } from '../figures/read-lives.js';
import type { Rated } from './ratings-of.js';

const ratingOf = ({ marks, township }: SlipLife): readonly Rated[] => {
  const rated = marks.findLast((mark) => mark.what === 'rated');
  return rated?.what === 'rated' ? [{ township, rating: rated.rating }] : [];
};

/** What townships said of the slips of a unit, each of its last word. */
export const ratingsOf = async (manager: EntityManager, unit: UnitCode): Promise<readonly Rated[]> => {
  const ratings: Rated[] = [];
  for await (const life of readLives(manager, {}, { unit })) ratings.push(...ratingOf(life));
  return ratings;
};
