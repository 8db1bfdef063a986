export { projectors } from './projector/projector.js';
export { reactors } from './reactor/reactor.js';
export type { Role, WorkerParts } from './role.js';
export { type CallOnWatch, callsOnWatch, missingTimers } from './timekeeper/calls-on-watch.js';
export { missingAnswerTimers, reboundsOnWatch } from './timekeeper/rebounds-on-watch.js';
export { type Swept, sweep } from './timekeeper/sweep.js';
export { timekeeping } from './timekeeper/timekeeper.js';
export { type RoleName, WorkerModule } from './worker.module.js';
export { workerParts } from './worker-parts.js';
