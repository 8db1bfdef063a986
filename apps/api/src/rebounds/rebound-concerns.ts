import { isPartyTo, type Officer, type Rebound } from '@app/domain';

/** The township that reported and the department that it names. */
export const reboundConcerns = (officer: Officer, rebound: Rebound): boolean =>
  rebound !== 'unreported' && isPartyTo(officer, { townships: [rebound.township], departments: [rebound.department] });
