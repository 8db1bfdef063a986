import { addsUp, type Figure, type Formula, figuresOf, type SlipLife, stockOf } from '@app/domain';
import { cutOff, type ServiceRequest, serviceRequests, timeZone } from './baltimore-311.js';

const asking = { by: 'county', asOf: { at: cutOff }, timeZone } as const;
const lives = serviceRequests.map(({ life }) => life);

const withoutDuplicates = ({ status, life }: ServiceRequest): SlipLife =>
  /\((Duplicate|Transferred)\)$/.test(status)
    ? {
        ...life,
        marks: [...life.marks, { what: 'excluded', at: cutOff, position: '1', reason: status, approver: 'ledger' }],
      }
    : life;

const onTime = (of: readonly SlipLife[], formula: Formula): Figure | undefined =>
  figuresOf(of, { ...asking, formula }).find(({ measure }) => measure === 'OnTimeRate');
const parts = (figure: Figure | undefined) => [figure?.numerator, figure?.denominator, figure?.rate];

describe('Baltimore’s 311 ledger, as of its last instant', () => {
  test('holds 10,000 calls, one of them closed after the cut-off', () => {
    expect(lives).toHaveLength(10_000);
    expect(serviceRequests.filter(({ closedAfterCutOff }) => closedAfterCutOff)).toHaveLength(1);
  });

  test.each<[Formula, number, string]>([
    ['closed', 9_555, '83.60'],
    ['closed-plus-overdue', 9_690, '82.44'],
    ['all-due', 9_714, '82.23'],
  ])('7,988 on time is, by %s, 7,988 ÷ %i = %s %%', (formula, denominator, rate) => {
    expect(parts(onTime(lives, formula))).toEqual([7_988, denominator, rate]);
  });

  test('without duplicates and transfers it is 7,830 ÷ 9,466 = 82.72 %, with the exclusions beside it', () => {
    const figure = onTime(serviceRequests.map(withoutDuplicates), 'closed-plus-overdue');
    expect(parts(figure)).toEqual([7_830, 9_466, '82.72']);
    expect(figure).toMatchObject({
      excluded: 224,
      withExclusions: { numerator: 7_988, denominator: 9_690, rate: '82.44' },
    });
  });

  test('four statuses are duplicates or transfers', () => {
    const statuses = new Set(serviceRequests.map(({ status }) => status).filter((status) => status.includes('(')));
    expect([...statuses].sort()).toEqual([
      'Closed (Duplicate)',
      'Closed (Transferred)',
      'New (Duplicate)',
      'Open (Duplicate)',
    ]);
  });

  test('the stock adds up: for the whole, for each agency, and for each year', () => {
    const years = [2014, 2015, 2016, 2017, 2018].map((year) => ({
      from: `${year}-01-01T05:00:00.000Z` as typeof cutOff,
      to: `${year + 1}-01-01T05:00:00.000Z` as typeof cutOff,
    }));
    for (const period of [{}, ...years])
      for (const row of stockOf(lives, { ...asking, by: 'unit', ...period }))
        expect([row, addsUp(row)]).toEqual([row, true]);
    expect(stockOf(lives, asking)[0]).toMatchObject({ dispatched: 10_000, completed: 9_792, open: 208, overdue: 135 });
  });

  test('the agencies’ parts add up to the city’s', () => {
    const units = figuresOf(lives, { ...asking, by: 'unit', formula: 'all-due' }).filter(
      ({ measure }) => measure === 'OnTimeRate',
    );
    expect(units).toHaveLength(16);
    expect(units.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(7_988);
    expect(units.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(9_714);
  });

  test('on any earlier day the ledger shows what had happened by then', () => {
    const asOf = { at: '2016-01-01T05:00:00.000Z' as typeof cutOff };
    const known = serviceRequests.filter(({ life }) => (life.marks[0]?.at ?? '') <= asOf.at).length;
    expect(stockOf(lives, { ...asking, asOf })[0]?.dispatched).toBe(known);
  });
});
