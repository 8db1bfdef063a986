import { isRatingFact, type Officer, readingScope } from '@app/domain';
import type { CallFile, SlipPaper } from './call-file.view.js';

const unrated = ({ rating: _, ...slip }: SlipPaper): SlipPaper => slip;

/** A department sees ratings only in groups of townships, never beside the call that was rated. */
const withoutRatings = ({ callback: _, ...file }: CallFile): CallFile => ({
  ...file,
  slips: file.slips.map(unrated),
  timeline: file.timeline.filter(({ fact }) => !isRatingFact(fact)),
});

/** The file as this officer sees it, if the officer may read the call at all. */
export const fileFor = (officer: Officer, file: CallFile): CallFile => {
  const scope = readingScope(officer);
  return scope.is === 'everything' || scope.township === file.township ? file : withoutRatings(file);
};
