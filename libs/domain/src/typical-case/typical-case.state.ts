import type { CallId } from '@app/kernel';
import type { CaseWords, TypicalCaseFact } from './typical-case.events.js';

export const CASE_STANDINGS = ['published', 'withdrawn'] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

export interface PublishedCase {
  readonly call: CallId;
  readonly edition: number;
  readonly words: CaseWords;
  readonly standing: CaseStanding;
}

export type TypicalCase = 'unpublished' | PublishedCase;

export const UNPUBLISHED: TypicalCase = 'unpublished';

/** The case after a fact. */
export const evolveTypicalCase = (typicalCase: TypicalCase, fact: TypicalCaseFact): TypicalCase => {
  if (fact.type === 'TypicalCasePublished') {
    const { call, edition, title, background, done, result, lesson } = fact.data;
    const words = { title, background, done, result, ...(lesson !== undefined && { lesson }) };
    return { call, edition, words, standing: 'published' };
  }
  return typicalCase === 'unpublished' ? typicalCase : { ...typicalCase, standing: 'withdrawn' };
};
