#!/usr/bin/env node
import { PortTaken } from '@app/api';
import { StoreUnavailable } from '@app/event-sourcing';
import { SettingsError } from '@app/platform';
import { WrongLog } from '@app/subscriptions';
import { Command, CommanderError } from 'commander';
import { assessmentCommand } from './commands/assessment.command.js';
import { bulletinCommand } from './commands/bulletin.command.js';
import { calendarCommand } from './commands/calendar.command.js';
import { deadlineCommand } from './commands/deadline.command.js';
import { demandCommand } from './commands/demand.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { exportCommand } from './commands/export.command.js';
import { figuresCommand } from './commands/figures.command.js';
import { foundCommand } from './commands/found.command.js';
import { importCommand } from './commands/import.command.js';
import { listCommand } from './commands/list.command.js';
import { logCommand } from './commands/log.command.js';
import { parkedCommand } from './commands/parked.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { simulateCommand } from './commands/simulate.command.js';
import { startCommand } from './commands/start.command.js';
import { DONE, FAILED, MISUSED, Plain } from './plain.js';

const program = new Command('huying')
  .description(
    '呼应：镇街呼叫，部门响应，每一个时限都落到实处 · townships call, departments respond, every limit enforced',
  )
  .exitOverride();
for (const command of [
  startCommand,
  foundCommand,
  simulateCommand,
  importCommand,
  figuresCommand,
  assessmentCommand,
  exportCommand,
  bulletinCommand,
  deadlineCommand,
  calendarCommand,
  listCommand,
  demandCommand,
  rebuildCommand,
  parkedCommand,
  logCommand,
  doctorCommand,
])
  command(program);

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0)
      console.error('命令写法有误：在后面加上 --help 可看用法 · add --help to see how it is written');
    return error.exitCode === 0 ? DONE : MISUSED;
  }
  if (error instanceof Plain) {
    console.error(error.message);
    return error.exitCode;
  }
  if (error instanceof SettingsError) {
    console.error(error.message);
    return MISUSED;
  }
  if (error instanceof PortTaken || error instanceof WrongLog || error instanceof StoreUnavailable) {
    console.error(error.message);
    return FAILED;
  }
  console.error(error);
  return FAILED;
};

await program.parseAsync().catch((error: unknown) => {
  process.exitCode = exitCodeOf(error);
});
