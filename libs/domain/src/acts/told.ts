import type { Instant, OfficerId } from '@app/kernel';

/** Who did it, and when. */
export interface By {
  readonly by: OfficerId;
  readonly at: Instant;
}

export interface WithReason {
  readonly reason: string;
}
