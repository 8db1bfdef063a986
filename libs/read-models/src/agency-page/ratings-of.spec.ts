import { officer, unit } from '@app/testing';
import { type Rated, ratingsSeenBy } from './ratings-of.js';

const by = (township: string, rating: Rated['rating']): Rated => ({ township: township as Rated['township'], rating });
const two = [by(unit.town, 'satisfied'), by(unit.town, 'dissatisfied'), by(unit.subdistrict, 'satisfied')];
const three = [...two, by('349901102', 'basically-satisfied')];

describe('the ratings of an agency', () => {
  test('are seen by those who watch, and by each township its own', () => {
    for (const one of [officer.supervisor, officer.assessor, officer.listKeeper, officer.dispatcher])
      expect(ratingsSeenBy(one, two, 3)).toMatchObject({ seen: true, townships: 2 });
    expect(ratingsSeenBy(officer.caller, two, 3)).toEqual({
      seen: true,
      townships: 1,
      counts: { satisfied: 1, 'basically-satisfied': 0, dissatisfied: 1 },
    });
  });

  test('are seen by the agency and its department only in groups of so many townships as the county has set', () => {
    for (const one of [officer.agent, officer.clerk]) {
      expect(ratingsSeenBy(one, two, 3)).toEqual({ seen: false });
      expect(ratingsSeenBy(one, three, 3)).toMatchObject({ seen: true, townships: 3 });
      expect(ratingsSeenBy(one, three, 4)).toEqual({ seen: false });
    }
  });

  test('are no business of an admin', () => {
    expect(ratingsSeenBy(officer.admin, three, 1)).toEqual({ seen: false });
  });
});
