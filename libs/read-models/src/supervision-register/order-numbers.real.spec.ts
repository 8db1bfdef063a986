import type { StepIssued } from '@app/domain';
import { instant, type StepId, type UnitCode } from '@app/kernel';
import { orderIssued, redCard, stepNo, stepRecalled, unit } from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { orderNumbers } from './order-numbers.queries.js';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk();
}, 60_000);
afterAll(() => county.close());

const at = (of: UnitCode, nth: number, moment: string) => ({ unit: of, step: stepNo(nth), at: instant(moment) });
const tell = (fact: StepIssued) => county.tellIn(`supervision-${fact.data.unit}`, fact);

test('steps on paper are numbered through all units, as they were issued, anew in each year of the county', async () => {
  await tell(redCard(at(unit.market, 1, '2026-12-31T15:00:00Z')));
  await tell(orderIssued({ ...at(unit.environment, 1, '2026-12-31T15:00:00Z'), kind: 'interview' }));
  await tell(orderIssued(at(unit.market, 2, '2026-12-31T15:30:00Z')));
  await tell(orderIssued(at(unit.market, 3, '2026-12-31T16:00:00Z'))); // in the county it is 2027
  await tell(orderIssued({ ...at(unit.environment, 2, '2027-01-04T01:00:00Z'), kind: 'public-criticism' }));
  await county.tellIn(`supervision-${unit.environment}`, stepRecalled({ step: stepNo(1) })); // and keeps its number
  const steps = [
    ...[1, 2, 3].map((nth) => ({ unit: unit.market, step: String(nth) as StepId })),
    ...[1, 2].map((nth) => ({ unit: unit.environment, step: String(nth) as StepId })),
  ];
  const numberOf = await orderNumbers(county.desk.manager, steps, 'Asia/Shanghai');
  expect(steps.map(numberOf)).toEqual([undefined, '督〔2026〕2号', '督〔2027〕1号', '督〔2026〕1号', '督〔2027〕2号']);
});
