export { EventIdTaken, RevisionConflict, StoreUnavailable } from './errors.js';
export type { Appended, Batch, EventStore, Expected, NewEvent, Position, StoredEvent, SubscribeOptions } from './event-store.js';
export { position, START } from './position.js';
