import type { Officer } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import {
  type ConsentLine,
  consentsRead,
  inTray,
  type RatingsSeen,
  ratingsOf,
  ratingsSeenBy,
  type SlipLine,
} from '@app/read-models';
import type { DataSource } from 'typeorm';

/** What an officer may know of an agency beside where it sits. */
export interface AgencyRead {
  readonly count: number;
  readonly slips: readonly SlipLine[];
  readonly ratings: RatingsSeen;
  readonly consents: readonly ConsentLine[];
}

const MOST_CONSENTS = 100;

/** Its open slips, its ratings and its consents, each as far as the officer may read them. */
export const readingAgency =
  (officer: Officer, agency: UnitCode, ratingGroup: number) =>
  async ({ manager }: DataSource): Promise<AgencyRead> => {
    const [tray, ratings, consents] = await Promise.all([
      inTray(manager, officer, agency),
      ratingsOf(manager, agency),
      consentsRead(manager, officer, { agency }, { limit: MOST_CONSENTS }),
    ]);
    return {
      count: tray.count,
      slips: tray.slips,
      ratings: ratingsSeenBy(officer, ratings, ratingGroup),
      consents: consents.lines,
    };
  };
