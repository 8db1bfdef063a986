export { UnusableAddress } from './address.js';
export { type EventStoreDb, type EventStoreDbOptions, eventStoreDb } from './eventstoredb-event-store.js';
export { type LineFault, lineFaultOf } from './line-fault.js';
