import type { LocalDate } from '@app/kernel';
import { SOURCES, type Source } from '../call/call-slip.js';
import type { BulletinColumn, ShapeVersion } from './bulletin-shape.js';
import type { CountName } from './counts.js';

const ALWAYS = { version: 0, effectiveFrom: '2004-01-01' as LocalDate } as const;
const DECIMALS = 2;

const place: BulletinColumn = { key: 'place', head: '序号', is: 'place' };
const name = (head: string): BulletinColumn => ({ key: 'name', head, is: 'name' });
const count = (key: string, head: string, of: CountName, under?: string): BulletinColumn => ({
  ...{ key, head, is: 'count', of },
  ...(under !== undefined && { under }),
});
const rate = (key: string, head: string, of: readonly string[], by: string): BulletinColumn => ({
  ...{ key, head, is: 'rate', of, by: [by], decimals: DECIMALS },
});

const HOTLINE: readonly Source['kind'][] = ['12345'];
const OTHERS: readonly Source['kind'][] = SOURCES.filter((kind) => !HOTLINE.includes(kind));

const STANDINGS = [
  ['onTime', '按时办结', 'completed-on-time'],
  ['late', '超时办结', 'completed-late'],
  ['open', '未办结', 'not-completed'],
] as const;

const channel = (prefix: string, under: string, sources: readonly Source['kind'][]): readonly BulletinColumn[] =>
  STANDINGS.map(([key, head, of]) => ({ key: `${prefix}-${key}`, head, under, is: 'count', of, sources }));

const sums: readonly BulletinColumn[] = STANDINGS.map(([key, head]) => ({
  ...{ key, head, under: '合计', is: 'sum', of: [`hotline-${key}`, `other-${key}`] },
}));

/** By department, the channels side by side: the table of 宁国. */
export const BY_DEPARTMENT: ShapeVersion = {
  ...ALWAYS,
  code: 'departments',
  name: '各单位办理情况（分渠道）',
  title: '{period}各单位办理情况通报',
  paragraphs: [
    '{period}，全县共派遣案件 {assigned} 件，按时办结 {onTime} 件，超时办结 {late} 件，未办结 {open} 件，结案率 {closureRate}，按时结案率 {onTimeRate}。各单位办理情况通报如下。',
  ],
  caption: '各单位办理情况统计表',
  rows: { by: 'unit', idle: 'left out', order: 'assigned' },
  columns: [
    place,
    name('单位'),
    count('assigned', '派遣案件总数', 'assigned'),
    ...channel('hotline', '12345热线', HOTLINE),
    ...channel('other', '其他渠道', OTHERS),
    ...sums,
    rate('closureRate', '结案率', ['onTime', 'late'], 'assigned'),
    rate('onTimeRate', '按时结案率', ['onTime'], 'assigned'),
    { ...count('rated', '评价数', 'rated'), hidden: true },
    count('dissatisfied', '不满意数', 'dissatisfied'),
    rate('dissatisfiedRate', '不满意率', ['dissatisfied'], 'rated'),
  ],
  identities: [{ left: ['assigned'], right: ['onTime', 'late', 'open'] }],
};

/** What is in hand and what is done: the table of 渭南. */
export const COMPLETION: ShapeVersion = {
  ...ALWAYS,
  code: 'completion',
  name: '办结情况',
  title: '{period}办结情况通报',
  paragraphs: ['{period}，共转办 {assigned} 件，已办结 {completed} 件，办结率 {completionRate}。'],
  caption: '办结情况统计表',
  rows: { by: 'unit', idle: 'shown', order: 'assigned' },
  columns: [
    name('承办单位'),
    count('assigned', '总件数', 'assigned'),
    count('open', '处理中', 'not-completed'),
    count('completed', '已办结', 'completed'),
    rate('completionRate', '办结率', ['completed'], 'assigned'),
  ],
  identities: [{ left: ['assigned'], right: ['open', 'completed'] }],
};

/** What was due, closed and in time, township by township. */
export const BY_TOWNSHIP: ShapeVersion = {
  ...ALWAYS,
  code: 'townships',
  name: '各镇街呼叫结案情况',
  title: '{period}镇街呼叫结案情况通报',
  paragraphs: [
    '{period}，应结案 {due} 件，结案 {closed} 件，结案率 {closureRate}；按时办结 {onTime} 件，按时结案率 {onTimeRate}；镇街评价 {rated} 件，满意率 {satisfactionRate}。',
  ],
  caption: '各镇街呼叫结案情况统计表',
  rows: { by: 'township', idle: 'shown' },
  columns: [
    place,
    name('镇街'),
    count('due', '应结案数', 'due'),
    count('closed', '结案数', 'closed'),
    rate('closureRate', '结案率', ['closed'], 'due'),
    count('onTime', '按时办结数', 'on-time'),
    rate('onTimeRate', '按时结案率', ['onTime'], 'due'),
    count('rated', '评价数', 'rated'),
    count('satisfied', '满意数', 'satisfied'),
    rate('satisfactionRate', '满意率', ['satisfied'], 'rated'),
  ],
  identities: [],
};

/** What was carried over, came in and went out, and whose the time was. */
export const STOCK: ShapeVersion = {
  ...ALWAYS,
  code: 'stock',
  name: '在办与时间',
  title: '{period}在办及滞留时间通报',
  paragraphs: [
    '{period}，上期结转 {carriedOver} 件，本期派发 {dispatched} 件，办结 {completed} 件，期末在办 {open} 件。',
  ],
  caption: '各单位在办及滞留时间统计表',
  rows: { by: 'unit', idle: 'left out', order: 'open' },
  columns: [
    place,
    name('单位'),
    { key: 'carriedOver', head: '上期结转', is: 'stock', of: 'carriedOver' },
    { key: 'dispatched', head: '本期派发', is: 'stock', of: 'dispatched' },
    { key: 'reopened', head: '退回重办', is: 'stock', of: 'reopened' },
    { key: 'completed', head: '办结', is: 'stock', of: 'completed' },
    { key: 'released', head: '退单撤销', is: 'stock', of: 'released' },
    { key: 'open', head: '在办', under: '期末', is: 'stock', of: 'open' },
    { key: 'inTime', head: '限期内', under: '期末', is: 'stock', of: 'inTime' },
    { key: 'overdue', head: '超时', under: '期末', is: 'stock', of: 'overdue' },
    { key: 'suspended', head: '挂账', under: '期末', is: 'stock', of: 'suspended' },
    { key: 'lay', head: '滞留小时', is: 'hours', of: 'lay' },
    { key: 'borne', head: '承担小时', is: 'hours', of: 'borne' },
  ],
  identities: [
    { left: ['carriedOver', 'dispatched', 'reopened'], right: ['completed', 'released', 'open'] },
    { left: ['open'], right: ['inTime', 'overdue', 'suspended'] },
  ],
};

/** In force until the county publishes its own under the same code. */
export const DEFAULT_SHAPES: readonly ShapeVersion[] = [BY_DEPARTMENT, BY_TOWNSHIP, COMPLETION, STOCK];
