/** The stream has moved: `actual` is its last revision, -1 when it does not exist. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  constructor(
    readonly stream: string,
    readonly expected: string,
    readonly actual: bigint,
  ) {
    super(`stream ${stream}: expected revision ${expected}, found ${actual}`);
  }
}

/** An event id of this append is stored already, but not as this append. */
export class EventIdTaken extends Error {
  override readonly name = 'EventIdTaken';
  constructor(
    readonly stream: string,
    readonly eventId: string,
  ) {
    super(`stream ${stream}: event id ${eventId} is stored already with other company`);
  }
}

/** The log did not answer: nothing is known to be stored, the same append may be tried again with the same ids. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The event was written by newer code than this: `v` is its schema version. */
export class FutureVersion extends Error {
  override readonly name = 'FutureVersion';
  constructor(
    readonly stream: string,
    readonly type: string,
    readonly v: string,
  ) {
    super(`stream ${stream}: version ${v} of ${type} is unknown here`);
  }
}
