import { unit } from '@app/testing';
import type { Returned } from './returned.js';
import type { RunningApi } from './start-api.js';
import type { Visitor } from './visitor.js';

/** What the caller of the town usually raises. */
export const RAISE = {
  subject: '沿河小作坊夜间排放刺鼻气味',
  asks: '请核查该作坊的环评手续并依法处理',
  matter: '环境保护',
  place: { unit: unit.village, detail: '石桥村桥头东侧' },
  beyondPower: ['no-enforcement-power'],
  source: { kind: 'patrol' },
} as const;

export const DISPATCH = {
  to: [{ unit: unit.market, part: 'lead' }],
  basis: { list: '属地管理责任清单', version: 1, item: '12' },
} as const;

export const RESPONSE = {
  contact: '王建国',
  phone: '0576-8412345',
  startsAt: '2026-03-03T09:00:00+08:00',
  measure: '次日上午到场核查',
} as const;

export const FEEDBACK = {
  takenUpAt: '2026-03-02T10:00:00+08:00',
  spokenWith: '石桥村村委会',
  done: '现场核查并责令停产',
  result: '已停产，限期补办手续',
  evidence: [],
} as const;

export const RATING = { rating: 'satisfied', speed: 5, attitude: 5, result: 4 } as const;

const must = (returned: Returned): Returned => {
  if (returned.status >= 300) throw new Error(JSON.stringify(returned.body));
  return returned;
};

/** Raises the usual call and tells its address. */
export const raised = async (api: RunningApi, more: object = {}): Promise<string> =>
  must(await (await api.as('li')).post('/api/v1/calls', { ...RAISE, ...more })).headers.get('location') as string;

/** Does acts to a call one after the other, each by its officer: `['qian', 'dispatch', DISPATCH]`. */
export const afterActs = async (
  api: RunningApi,
  at: string,
  ...acts: readonly (readonly [officer: string, act: string, words?: object])[]
): Promise<Returned | undefined> => {
  let last: Returned | undefined;
  for (const [officer, act, words = {}] of acts) last = must(await (await api.as(officer)).post(`${at}/${act}`, words));
  return last;
};

/** A call that was dispatched to the market department, which leads. */
export const dispatched = async (api: RunningApi, more: object = {}): Promise<string> => {
  const at = await raised(api);
  await afterActs(api, at, ['qian', 'dispatch', { ...DISPATCH, ...more }]);
  return at;
};

/** A call whose lead has fed back. */
export const fedBack = async (api: RunningApi, more: object = {}): Promise<string> => {
  const at = await raised(api, more);
  await afterActs(api, at, ['qian', 'dispatch', DISPATCH]);
  await afterActs(api, at, ['wang', 'slips/1/respond', RESPONSE], ['wang', 'slips/1/feedback', FEEDBACK]);
  return at;
};

/** The file as the officer reads it. */
export const fileOf = async (reader: Visitor, at: string): Promise<Returned> => reader.get(at);
