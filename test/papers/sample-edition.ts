import {
  type BulletinContent,
  BY_DEPARTMENT,
  type CallLife,
  contentOf,
  type Drafted,
  momentsOf,
  monthOf,
  tableTallyFor,
} from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { on } from '@app/testing';
import { callsOf, department, type Story } from '../figures/generated-calls.js';

const TIME_ZONE = 'Asia/Shanghai';
const MARCH = monthOf('2026-03-15' as LocalDate);
const asOf = { at: on('04-01 00:00'), position: '00000000000000048213', countedAt: on('04-01 08:30') };

const DONE: Story = { source: '12345', done: 'on time', closed: true };

/** So many calls of each kind: on time by hotline and otherwise, late, not done, and dissatisfied with. */
const UNITS: Readonly<
  Record<string, readonly [hotline: number, other: number, late: number, open: number, bad: number]>
> = {
  住房和城乡建设局: [87, 12, 3, 2, 8],
  公安局: [70, 7, 0, 1, 6],
  城市管理行政执法局: [66, 2, 5, 0, 5],
  卫生健康委员会: [63, 5, 0, 0, 3],
  市场监督管理局: [39, 2, 1, 4, 5],
};

function* lives(): Generator<CallLife> {
  for (const [name, [hotline, other, late, open, bad]] of Object.entries(UNITS)) {
    const unit = department(name);
    yield* callsOf(bad, { ...DONE, dissatisfied: true }, unit);
    yield* callsOf(hotline - bad, { ...DONE, dissatisfied: false }, unit);
    yield* callsOf(other, { ...DONE, source: 'visit' }, unit);
    yield* callsOf(late, { ...DONE, done: 'late' }, unit);
    yield* callsOf(open, { ...DONE, source: 'visit', done: 'not' }, unit);
  }
}

const drafted = (): Drafted => {
  const tally = tableTallyFor({ shape: BY_DEPARTMENT, ...momentsOf(MARCH, TIME_ZONE), scope: {}, asOf });
  for (const life of lives()) tally.add(life);
  return {
    ...{ bulletin: '2026-03_departments', edition: 2, period: MARCH, scope: {}, shape: BY_DEPARTMENT },
    ...{ timeZone: TIME_ZONE, asOf, table: tally.table([]), reason: '联席会议认定改定承办单位，相应件数重新归属' },
  };
};

/** A second edition in the shape of 宁国, counted from generated calls, with what it corrects. */
export const correctedEdition: BulletinContent = contentOf(drafted(), {
  number: '临呼通〔2026〕3号',
  publishedAt: on('04-10 11:00'),
  changes: [
    { row: '公安局', name: '公安局', column: 'assigned', head: '派遣案件总数', was: 79, is: 78 },
    { row: '公安局', name: '公安局', column: 'onTimeRate', head: '按时结案率', was: '97.47', is: '98.72' },
  ],
});
