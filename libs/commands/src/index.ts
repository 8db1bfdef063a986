export type { Asked } from './asked.js';
export { callStream } from './call.desk.js';
export { type CommandOffice, openCommandOffice } from './command-office.js';
export { type Command, type Kind, type StateOf, streamOf } from './desks.js';
export type { RulebookCommand } from './rulebook.desk.js';
