export type { Asked } from './asked.js';
export type { AskedOfBulletin } from './bulletin.desk.js';
export { callStream } from './call.desk.js';
export { type CommandOffice, type OfficeOptions, openCommandOffice } from './command-office.js';
export type { CountBulletin } from './counting-bulletins.js';
export { type Command, type Kind, type StateOf, streamOf, UPCASTERS } from './desks.js';
export { type LivesRead, type LivesWanted, livesInLog } from './lives-read.js';
export type { RulebookCommand } from './rulebook.desk.js';
