export { callStream } from './aggregates.js';
export type { Asked, Command, RulebookCommand } from './command.js';
export { type CommandOffice, openCommandOffice } from './command-office.js';
