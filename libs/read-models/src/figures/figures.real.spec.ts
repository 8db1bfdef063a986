import { type AskingFigures, type CallFact, figuresOf, type PartBehind, type SlipLife, stockOf } from '@app/domain';
import {
  closed,
  closureMissed,
  confirmed,
  dispatched,
  excluded,
  fedBack,
  on,
  raised,
  redispatched,
  returnAccepted,
  returned,
  rulesWith,
  slip,
  unit,
} from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { readFigures, readSlipsBehind, readStock, readTimes } from './figures.queries.js';
import { slipLivesRows } from './slip-lives.row.js';

const NOW = on('04-01 00:00');
const asking: AskingFigures = { by: 'unit', formula: 'all-due', asOf: { at: NOW }, timeZone: 'Asia/Shanghai' };

const CALLS: Readonly<Record<string, readonly CallFact[]>> = {
  onTime: [dispatched(), fedBack(), confirmed(), closed()],
  late: [dispatched(), closureMissed(), fedBack({ at: on('03-12 09:00') })],
  open: [dispatched({ at: on('03-30 09:00') })],
  bounced: [dispatched(), returned(), returnAccepted(), redispatched()],
  joint: [dispatched(), dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' })],
  forgiven: [dispatched(), excluded()],
  undispatched: [],
};

describe('the figures', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    for (const [call, facts] of Object.entries(CALLS))
      await county.tell(call, raised({ call: call as never }), ...facts);
  });
  afterAll(() => county.close());

  const lives = async (): Promise<readonly SlipLife[]> =>
    (await county.desk.getRepository(slipLivesRows).find()).flatMap(({ life }) => life.slips);
  const onTime = async (also: Partial<AskingFigures> = {}) =>
    (await readFigures(county.desk, { ...asking, ...also })).answer.find(
      ({ row, measure }) => row === unit.market && measure === 'OnTimeRate',
    );

  test('are the domain’s, counted over the stored lives', async () => {
    expect((await readFigures(county.desk, asking)).answer).toEqual(figuresOf(await lives(), asking));
    expect(await onTime()).toMatchObject({ numerator: 1, denominator: 4, rate: '25.00', excluded: 1 });
  });

  test('say from which moment and place in the log they look', async () => {
    const { asOf } = await readFigures(county.desk, asking);
    expect(asOf).toEqual({ at: NOW, position: expect.stringMatching(/^\d{20}$/) });
  });

  test('stay the same on the same place in the log, whatever comes later', async () => {
    const before = await readFigures(county.desk, asking);
    await county.tell('afterwards', raised({ call: 'afterwards' as never }), dispatched(), fedBack());
    await county.tell('joint', fedBack());
    expect(await readFigures(county.desk, { ...asking, asOf: before.asOf })).toEqual(before);
    expect((await readFigures(county.desk, asking)).answer).not.toEqual(before.answer);
  });

  test('can be one unit’s or one township’s', async () => {
    const rows = async (filter: object) =>
      new Set((await readFigures(county.desk, asking, filter)).answer.map(({ row }) => row));
    expect(await rows({ unit: unit.environment })).toEqual(new Set([unit.environment]));
    expect(await rows({ township: unit.subdistrict })).toEqual(new Set());
    expect(await rows({ matter: '建筑垃圾' })).toEqual(new Set([unit.market, unit.environment]));
  });

  test('of a period miss no slip that matters to it, and the stock adds up', async () => {
    const all = await lives();
    const turns = ['02-27', '03-02', '03-03', '03-05', '03-06', '03-09', '03-10', '03-12', '03-30', '03-31'];
    for (const from of turns)
      for (const to of turns.filter((turn) => turn > from)) {
        const period = { ...asking, from: on(`${from} 00:00`), to: on(`${to} 00:00`) };
        expect((await readFigures(county.desk, period)).answer).toEqual(figuresOf(all, period));
        const stock = { ...period, by: 'county' } as const;
        expect((await readStock(county.desk, stock)).answer).toEqual(stockOf(all, stock));
      }
  });

  test('open to the slips behind them, the excluded with their reason', async () => {
    const question = { ...asking, measure: 'OnTimeRate', formula: 'all-due', row: unit.market } as const;
    const behind = async (part: PartBehind, skip = 0, limit = 100) =>
      (await readSlipsBehind(county.desk, { ...question, counting: rulesWith() }, { part, skip, limit })).answer;
    const figure = await onTime();
    expect((await behind('denominator')).total).toBe(figure?.denominator);
    expect((await behind('numerator')).total).toBe(figure?.numerator);
    const all = (await behind('all')).slips;
    expect(all.find(({ call }) => call === 'forgiven')?.exclusion).toMatchObject({
      reason: '不可抗力',
      approver: '县领导',
    });
    expect(all.find(({ call }) => call === 'late')).toMatchObject({ on: on('03-09 24:00'), met: false });
    const pages = await Promise.all([0, 2, 4].map((skip) => behind('all', skip, 2)));
    expect(pages.flatMap(({ slips }) => slips)).toEqual(all);
    expect(pages.map(({ total }) => total)).toEqual(Array(3).fill(all.length));
  });

  test('say how long it took', async () => {
    const { answer } = await readTimes(county.desk, { ...asking, counting: rulesWith() }, { unit: unit.market });
    expect(answer[0]).toMatchObject({ row: unit.market, waiting: { measured: 1, mean: '96.50' } });
  });
});

describe('many slips', () => {
  test('are read page after page, none twice and none left out', async () => {
    const county = await openCountyDesk();
    await county.tell('c', raised({ call: 'c' as never }), dispatched());
    await county.desk.query(`
      insert into desk.slip_lives_v4
      select 'c' || n, township, matter, units, raised_at, open, last_at, jsonb_set(life, '{call}', to_jsonb('c' || n)), revision, position
      from desk.slip_lives, generate_series(1, 4500) n`);
    const { answer } = await readStock(county.desk, { ...asking, by: 'county' });
    expect(answer[0]?.dispatched).toBe(4501);
    await county.close();
  });
});
