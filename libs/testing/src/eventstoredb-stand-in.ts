import type { EventStoreDbStandIn, StandInOptions } from './eventstoredb-stand-in/stand-in.js';

/** Starts a stand-in at a free port. What it is made of is loaded only here, for most specs do without. */
export const startEventStoreDbStandIn = async (options: StandInOptions = {}): Promise<EventStoreDbStandIn> => {
  const { start } = await import('./eventstoredb-stand-in/start.js');
  return start(options);
};
