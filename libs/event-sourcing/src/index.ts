export type { Aggregate, Decide, Loaded } from './aggregate.js';
export { assertAppendable } from './appendable.js';
export { type Bell, makeBell } from './bell.js';
export { type CommandDesk, makeCarryOut } from './carry-out.js';
export type { Answered, CarriedOut, CommandContext } from './command.js';
export { commandHash, eventId } from './command-id.js';
export { EventIdTaken, FutureVersion, RevisionConflict, StoreUnavailable } from './errors.js';
export type {
  Appended,
  Batch,
  EventStore,
  Expected,
  NewEvent,
  Position,
  StoredEvent,
  SubscribeOptions,
} from './event-store.js';
export { type Followed, follow } from './follow.js';
export { inMemoryEventStore } from './in-memory-event-store.js';
export { position, START } from './position.js';
export { eventAt, samePlace } from './same-place.js';
export { makeTurns } from './turns.js';
export { currentVersion, type Upcasters, upcast } from './upcasting.js';
export { wantedBy } from './wanted-by.js';
export { whileJoined } from './while-joined.js';
