import {
  type Asking,
  type AskingBehind,
  type AskingFigures,
  type AskingStock,
  type AskingTimes,
  type AsOf,
  entriesBehind,
  type Figure,
  type HandlingTime,
  isPart,
  type PartBehind,
  type SlipBehind,
  type SlipLife,
  type StockRow,
  stockTallyFor,
  tallyFor,
  timesTallyFor,
} from '@app/domain';
import { START } from '@app/event-sourcing';
import type { DataSource, EntityManager } from 'typeorm';
import { type Question, question } from './asked-together.js';
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

/** Some of the slips behind a figure, and how many there are. */
export interface SlipsShown {
  readonly total: number;
  readonly slips: readonly SlipBehind[];
}

/** Which slips behind a figure are to be shown: those of a part of it, so many after so many. */
export interface BehindPage {
  readonly part: PartBehind;
  readonly skip: number;
  readonly limit: number;
}

/** The slips behind one figure, as many in each part as the figure says; the excluded ones have their reasons. */
export const readSlipsBehind = async (
  source: DataSource,
  asking: AskingBehind & Pick<AskingTimes, 'counting'>,
  { part, skip, limit }: BehindPage,
  filter: LivesFilter = {},
): Promise<Answered<SlipsShown>> => {
  let total = 0;
  const { asOf, answer: slips } = await counted(source, asking, filter, (asked) => {
    const behind = entriesBehind(asked);
    const found: SlipBehind[] = [];
    const show = (slip: SlipBehind): void => {
      if (total >= skip && total < skip + limit) found.push(slip);
      total += 1;
    };
    return {
      add: (life) => {
        for (const slip of behind(life)) if (isPart(part, slip)) show(slip);
      },
      rows: () => found,
    };
  });
  return { asOf, answer: { total, slips } };
};

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
  const { sql, answer } = askNewestPlace();
  return answer(await manager.query(sql));
};

/** How far the log has come in what is counted. */
export const askNewestPlace = (): Question<string> =>
  question<{ readonly position: string | null }, string>(
    'select max(position) as position from desk.slip_lives',
    [],
    ([row]) => row?.position ?? START,
  );
