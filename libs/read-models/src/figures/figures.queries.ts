import {
  type Asking,
  type AskingBehind,
  type AskingFigures,
  type AskingStock,
  type AskingTimes,
  type AsOf,
  type Figure,
  type HandlingTime,
  type SlipBehind,
  type SlipLife,
  type StockRow,
  slipBehind,
  stockTallyFor,
  tallyFor,
  timesTallyFor,
} from '@app/domain';
import { START } from '@app/event-sourcing';
import type { DataSource, EntityManager } from 'typeorm';
import { type LivesFilter, readLives } from './read-lives.js';

/** An answer, and the place in the log and the moment that it holds for: asked again with these, it is the same. */
export interface Answered<Answer> {
  readonly asOf: Required<AsOf>;
  readonly answer: Answer;
}

interface Tallied<Row> {
  add(life: SlipLife): void;
  rows(): readonly Row[];
}

/** Every rate, by row. */
export const readFigures = (
  source: DataSource,
  asking: AskingFigures,
  filter: LivesFilter = {},
): Promise<Answered<readonly Figure[]>> =>
  counted(source, asking, filter, (asked) => {
    const { add, figures } = tallyFor(asked);
    return { add, rows: figures };
  });

/** The stock over a period, by row. */
export const readStock = (
  source: DataSource,
  asking: AskingStock,
  filter: LivesFilter = {},
): Promise<Answered<readonly StockRow[]>> => counted(source, asking, filter, stockTallyFor);

/** How long slips took and townships waited, by row. */
export const readTimes = (
  source: DataSource,
  asking: AskingTimes,
  filter: LivesFilter = {},
): Promise<Answered<readonly HandlingTime[]>> => counted(source, asking, filter, timesTallyFor);

/** The slips behind one figure, the excluded ones among them with their reasons. */
export const readSlipsBehind = (
  source: DataSource,
  asking: AskingBehind,
  filter: LivesFilter = {},
): Promise<Answered<readonly SlipBehind[]>> =>
  counted(source, asking, filter, (asked) => {
    const behind = slipBehind(asked);
    const found: SlipBehind[] = [];
    return { add: (life) => void found.push(...[behind(life) ?? []].flat()), rows: () => found };
  });

const counted = <Asked extends Asking, Row>(
  source: DataSource,
  asking: Asked,
  filter: LivesFilter,
  tallyOf: (asking: Asked) => Tallied<Row>,
): Promise<Answered<readonly Row[]>> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const asOf = await asOfNow(manager, asking.asOf);
    const tally = tallyOf({ ...asking, asOf });
    for await (const life of readLives(manager, asking, filter)) tally.add(life);
    return { asOf, answer: tally.rows() };
  });

/** The moment and the place that an answer holds for: the newest place, unless one was asked for. */
export const asOfNow = async (manager: EntityManager, { at, position }: AsOf): Promise<Required<AsOf>> => ({
  at,
  position: position ?? (await newestPosition(manager)),
});

const newestPosition = async (manager: EntityManager): Promise<string> => {
  const [row] = await manager.query<{ position: string | null }[]>(
    'select max(position) as position from desk.slip_lives',
  );
  return row?.position ?? START;
};
