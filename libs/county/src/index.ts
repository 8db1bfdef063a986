export { evidenceOf } from './evidence-of.js';
export { logUnusable } from './log-unusable.js';
export { mustHaveDatabase } from './must-have-database.js';
export { type County, type CountySettings, type OpeningCounty, openCounty } from './open-county.js';
export { migrateLog, type OpenedStore, type OpeningStore, openEventStore } from './open-event-store.js';
export { openWhenReachable, type Waiting } from './open-when-reachable.js';
export { type AtWork, type Program, runProgram } from './run-program.js';
export { signInRoom } from './sign-in-room.js';
