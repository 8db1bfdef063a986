export { evidenceOf } from './evidence-of.js';
export { mustHaveDatabase } from './must-have-database.js';
export { type County, type CountySettings, type OpeningCounty, openCounty } from './open-county.js';
export { migrateLog, type OpenedStore, type OpeningStore, openEventStore } from './open-event-store.js';
export { type AtWork, runProgram } from './run-program.js';
export { signInRoom } from './sign-in-room.js';
