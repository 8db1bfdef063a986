import type { County } from '@app/county';
import { parked, parkedCommands, retryParkedCommands } from '@app/subscriptions';
import { projectors, reactors, workerParts } from '@app/worker';
import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';

import { printJson } from '../plain.js';

const whatIsParked = async ({ pool }: County) => ({
  events: (await parked(pool)).map(({ consumer, stream, position, error, event }) => ({
    consumer,
    stream,
    position,
    type: event.type,
    error,
  })),
  commands: (await parkedCommands(pool)).map(({ id, reaction, key, name, error }) => ({
    id,
    reaction,
    key,
    name,
    error,
  })),
});

const print = ({ events, commands }: Awaited<ReturnType<typeof whatIsParked>>): void => {
  for (const { consumer, stream, position, type, error } of events) {
    console.log(`${consumer}  ${stream}  ${type} @${position}`);
    console.log(`  ${error ?? '排在同一呼叫的前一件之后 (waits behind another of its stream)'}`);
  }
  for (const { id, reaction, key, name, error } of commands)
    console.log(`${reaction}  ${key}  ${name}  ${id}\n  ${error}`);
  const nothing = events.length + commands.length === 0;
  console.log(
    nothing
      ? '没有搁置的事实或命令 · nothing is parked'
      : '排除原因后运行 huying parked replay · mend the cause, then run: huying parked replay',
  );
};

const replay = async (county: County) => {
  const parts = workerParts(county);
  let events = 0;
  for (const consumer of [...projectors(parts), ...reactors(parts)]) events += await consumer.replayParked();
  return { events, commands: await retryParkedCommands(county.pool) };
};

export const parkedCommand = (program: Command): void => {
  const command = program
    .command('parked')
    .description('搁置的事实与命令：处理失败、等人排除原因 · facts and commands set aside because they failed')
    .option('--json', '供脚本读取 for scripts')
    .action(async ({ json }: { json?: true }) => {
      const aside = await withCounty(whatIsParked);
      if (json) printJson(aside);
      else print(aside);
    });
  command
    .command('replay')
    .description('原因排除后重新处理 · try again once the cause is mended')
    .option('--json', '供脚本读取 for scripts')
    .action(async (_: object, self: Command) => {
      const freed = await withCounty(replay);
      if ('json' in self.optsWithGlobals()) printJson(freed);
      else
        console.log(
          `已重新处理事实 ${freed.events} 件，命令 ${freed.commands} 件 · replayed ${freed.events} facts, ${freed.commands} commands`,
        );
    });
};
