export { projectors } from './projector/projector.js';
export { reactors } from './reactor/reactor.js';
export type { Role, WorkerParts } from './role.js';
export { timekeeping } from './timekeeper/timekeeper.js';
export { type RoleName, WorkerModule } from './worker.module.js';
