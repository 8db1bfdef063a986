export type { Asked } from './asked.js';
export { callStream } from './call.desk.js';
export { type CommandOffice, openCommandOffice } from './command-office.js';
export type { Command } from './desks.js';
export type { RulebookCommand } from './rulebook.desk.js';
