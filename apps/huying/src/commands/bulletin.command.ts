import type { Command } from 'commander';
import { checking } from '../bulletins/checking.js';
import { drafting } from '../bulletins/drafting.js';
import { publishing } from '../bulletins/publishing.js';
import { showing } from '../bulletins/showing.js';

export const bulletinCommand = (program: Command): void => {
  const bulletin = program.command('bulletin').description('月通报、周通报 · monthly and weekly bulletins');
  drafting(bulletin);
  publishing(bulletin);
  showing(bulletin);
  checking(bulletin);
};
