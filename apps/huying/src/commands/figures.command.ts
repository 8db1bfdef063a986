import { slipsLink } from '@app/api';
import type { County } from '@app/county';
import {
  type AskingFigures,
  type AsOf,
  type Figure,
  FORMULAS,
  type Formula,
  type Grouping,
  momentOf,
  type Organisation,
  ROUNDING,
  rulesInForce,
  wallText,
} from '@app/domain';
import { eventAt, position } from '@app/event-sourcing';
import type { Instant, UnitCode } from '@app/kernel';
import { openDesk, readFigures } from '@app/read-models';
import Table from 'cli-table3';
import { type Command, Option } from 'commander';
import { dayAfter } from '../county/day-after.js';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { MISUSED, Plain, printJson } from '../plain.js';
import { refuseTheFuture, refuseTheWrongWayRound } from './figures-asked.js';

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly by: Grouping;
  readonly formula?: Formula;
  readonly asOf?: string;
  readonly atPosition?: string;
  readonly json?: true;
}

const GROUPINGS: readonly Grouping[] = ['county', 'unit', 'township', 'matter', 'month'];

const moment = (text: string, option: string, timeZone: string): Instant => {
  const at = momentOf(text, timeZone);
  if (at !== undefined) return at;
  throw new Plain(
    `${option} 看不懂“${text}”，请写成 2026-02-13 或 2026-02-13T15:30:00+08:00 (unreadable moment)`,
    MISUSED,
  );
};

/** When the log had come to a place: the moment that its last fact was recorded. */
const recordedAt = async ({ store }: County, told: string): Promise<AsOf> => {
  if (!/^\d{1,20}$/.test(told) || BigInt(told) < 1n)
    throw new Plain(`--at-position 应为正整数，现为“${told}” (takes a position in the log)`, MISUSED);
  const event = await eventAt(store, position(told));
  if (event !== undefined) return { at: event.recordedAt, position: event.position };
  throw new Plain(
    `日志还没有到 ${told}，或那里没有事实 (the log has not come to this position yet, or no fact stands there)`,
  );
};

const asOfAsked = async (county: County, { asOf, atPosition }: Asked, timeZone: string): Promise<AsOf> => {
  const known = atPosition === undefined ? { at: county.clock.now() } : await recordedAt(county, atPosition);
  return asOf === undefined
    ? known
    : { ...known, at: refuseTheFuture(moment(asOf, '--as-of', timeZone), county.clock.now()) };
};

const asking = async (county: County, asked: Asked): Promise<AskingFigures> => {
  const { timeZone } = rulesInForce(await county.office.rulebook(), county.clock.now()).settings;
  const { from, to, by, formula } = asked;
  return {
    by,
    timeZone,
    asOf: await asOfAsked(county, asked, timeZone),
    ...(from === undefined ? {} : { from: moment(from, '--from', timeZone) }),
    ...(to === undefined ? {} : { to: moment(dayAfter(to), '--to', timeZone) }),
    ...(formula === undefined ? {} : { formula }),
  };
};

/** What a row stands for, by the names that people know. */
const named = (row: string, by: Grouping, { units }: Organisation) => {
  if (by === 'matter' || by === 'month') return { [by]: row };
  const unit = by === 'county' ? [...units.values()].find(({ kind }) => kind === 'county') : units.get(row as UnitCode);
  return { unit: { code: unit?.code ?? row, name: unit?.name ?? row } };
};

const answer = async (county: County, asked: Asked) => {
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.settings.databaseUrl);
  try {
    const wanted = await asking(county, asked);
    const { asOf, answer: figures } = await readFigures(desk, wanted);
    const organisation = await county.office.organisation();
    const link = slipsLink(asked, { at: asOf.at, position: asOf.position });
    const rows = figures.map(({ row, ...figure }) => ({
      ...named(row, asked.by, organisation),
      ...figure,
      slips: link({ ...figure, row }),
    }));
    return { asOf: { at: wallText(asOf.at, wanted.timeZone), position: asOf.position }, rounding: ROUNDING, rows };
  } finally {
    await desk.destroy();
  }
};

type Row = Omit<Figure, 'row'> & ReturnType<typeof named> & { readonly slips: string };

const labelOf = (row: Row): string => ('unit' in row && row.unit ? row.unit.name : Object.values(row)[0]) as string;

const cells = (row: Row): string[] => [
  labelOf(row),
  row.definition.zh,
  row.formula,
  `${row.numerator} ÷ ${row.denominator}`,
  row.rate === null ? '—' : `${row.rate} %`,
  row.excluded === 0 ? '' : `剔除 ${row.excluded}，不剔除为 ${row.withExclusions.rate ?? '—'} %`,
];

const print = ({ asOf, rounding, rows }: Awaited<ReturnType<typeof answer>>): void => {
  const table = new Table({
    head: ['', '口径 definition', '算法 formula', '分子 ÷ 分母', '比率 rate', '剔除 excluded'],
    style: { head: [] },
    colWidths: [null, 44],
    wordWrap: true,
  });
  table.push(...(rows as Row[]).map(cells));
  console.log(table.toString());
  for (const row of rows as Row[])
    console.log(`${labelOf(row)} · ${row.definition.measure} · ${row.formula}: GET ${row.slips}`);
  console.log(
    '以上每项背后的派发单；part=numerator 为分子 · the slips behind each rate; part=numerator for its numerator',
  );
  console.log(`截至 as of ${asOf.at} · 日志位置 position ${asOf.position} · ${rounding.zh} (${rounding.en})`);
};

export const figuresCommand = (program: Command): void => {
  program
    .command('figures')
    .description('各项比率：分子、分母、口径、截至位置 · rates with both parts, definition and as-of position')
    .option('--from <day>', '自（含当日）')
    .option('--to <day>', '至（含当日）')
    .addOption(new Option('--by <row>', '按什么分行').choices(GROUPINGS).default('county'))
    .addOption(new Option('--formula <name>', '按时结案率的算法，不填并列三种').choices(FORMULAS))
    .option('--as-of <instant>', '截至该时刻已发生的 · what had happened by then')
    .option('--at-position <n>', '截至日志该位置已知的 · what the log knew then')
    .option('--json', '供脚本读取 for scripts')
    .action(async (asked: Asked) => {
      refuseTheWrongWayRound(asked);
      const answered = await withCounty((county) => answer(county, asked));
      if (asked.json) printJson(answered);
      else print(answered);
    });
};
