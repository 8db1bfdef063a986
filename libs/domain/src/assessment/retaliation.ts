import { type CallId, type Instant, plusMs, type SlipId, type UnitCode } from '@app/kernel';
import { type AsOf, asOf } from '../measures/as-of.js';
import type { SlipLife } from '../measures/life.js';
import type { MarkOf } from '../measures/mark.js';

export const RETALIATION_RULES = {
  MarksFellAfterBadRating: {
    version: 1,
    zh: '部门被镇街评为不满意后，对该镇街呼叫质量的评价下降：前后各90天内至少各评价3张，三项肯定比例下降20个百分点以上，且同期对其他镇街的评价没有下降一半以上。',
    en: 'A department’s marks for a township fell after that township called it dissatisfying: at least 3 slips marked in the 90 days before and after, the share of affirmed marks down by 20 points or more, and its marks for other townships down by less than half of that.',
  },
  MarksFellAfterCalling: {
    version: 1,
    zh: '镇街呼叫部门后，部门对该镇街呼叫质量的评价下降：前后各90天内至少各评价3张，三项肯定比例下降20个百分点以上，且同期对其他镇街的评价没有下降一半以上。',
    en: 'A department’s marks for a township fell after that township called it: at least 3 slips marked in the 90 days before and after, the share of affirmed marks down by 20 points or more, and its marks for other townships down by less than half of that.',
  },
} as const;
export type RetaliationRule = keyof typeof RETALIATION_RULES;

const WINDOW_MS = 90 * 86_400_000;
const LEAST = 3;
const FALL = 20;

export interface MarkedCall {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly at: Instant;
}
interface Quality extends MarkedCall {
  readonly affirmed: number;
}
interface Trigger extends MarkedCall {
  readonly rule: RetaliationRule;
}

/** A department's marks for a township, before and after what the township did, with the slips behind each. */
export interface RetaliationAlert {
  readonly rule: RetaliationRule;
  readonly version: number;
  readonly department: UnitCode;
  readonly township: UnitCode;
  readonly trigger: MarkedCall;
  /** Percent of the three questions that were affirmed. */
  readonly before: { readonly percent: number; readonly slips: readonly MarkedCall[] };
  readonly after: { readonly percent: number; readonly slips: readonly MarkedCall[] };
}

interface Dealings {
  readonly department: UnitCode;
  readonly township: UnitCode;
  readonly marks: Quality[];
  readonly triggers: Trigger[];
}

const affirmedIn = ({ accurate, complete, inScope }: MarkOf<'quality marked'>): number =>
  [accurate, complete, inScope].filter(Boolean).length;

const deal = ({ marks, triggers }: Dealings, { call, slip, part, marks: told }: SlipLife): void => {
  for (const mark of told) {
    const { at } = mark;
    if (mark.what === 'quality marked') marks.push({ call, slip, at, affirmed: affirmedIn(mark) });
    if (mark.what === 'dispatched' && part === 'lead') triggers.push({ rule: 'MarksFellAfterCalling', call, slip, at });
    if (mark.what === 'rated' && mark.rating === 'dissatisfied')
      triggers.push({ rule: 'MarksFellAfterBadRating', call, slip, at });
  }
};

const percentOf = (marks: readonly Quality[]): number =>
  (100 * marks.reduce((sum, { affirmed }) => sum + affirmed, 0)) / (3 * marks.length);

const around = (marks: readonly Quality[], at: Instant) => ({
  before: marks.filter((mark) => mark.at <= at && mark.at > plusMs(at, -WINDOW_MS)),
  after: marks.filter((mark) => mark.at > at && mark.at <= plusMs(at, WINDOW_MS)),
});

/** How far the marks fell, in points; undefined where too few were given on either side. */
const fallIn = ({ before, after }: ReturnType<typeof around>): number | undefined =>
  before.length < LEAST || after.length < LEAST ? undefined : percentOf(before) - percentOf(after);

const slipsOf = (marks: readonly Quality[]): readonly MarkedCall[] =>
  marks.map(({ call, slip, at }) => ({ call, slip, at }));

/** What became stricter with everybody is no retaliation. */
const fellForOthersToo = (others: readonly Quality[], at: Instant, fall: number): boolean =>
  (fallIn(around(others, at)) ?? 0) >= fall / 2;

const alertAt = (
  dealings: Dealings,
  others: readonly Quality[],
  { rule, call, slip, at }: Trigger,
): RetaliationAlert | undefined => {
  const window = around(dealings.marks, at);
  const fall = fallIn(window);
  if (fall === undefined || fall < FALL || fellForOthersToo(others, at, fall)) return undefined;
  const { department, township } = dealings;
  const { before, after } = window;
  return {
    rule,
    version: RETALIATION_RULES[rule].version,
    department,
    township,
    trigger: { call, slip, at },
    before: { percent: Math.round(percentOf(before)), slips: slipsOf(before) },
    after: { percent: Math.round(percentOf(after)), slips: slipsOf(after) },
  };
};

const fallOf = ({ before, after }: RetaliationAlert): number => before.percent - after.percent;
const preference = (one: RetaliationAlert, other: RetaliationAlert): number =>
  Number(other.rule === 'MarksFellAfterBadRating') - Number(one.rule === 'MarksFellAfterBadRating') ||
  fallOf(other) - fallOf(one);

/** Each pair of department and township once, by the gravest trigger. */
const gravest = (dealings: Dealings, all: readonly Dealings[]): readonly RetaliationAlert[] => {
  const others = all
    .filter(({ department, township }) => department === dealings.department && township !== dealings.township)
    .flatMap(({ marks }) => marks);
  const alerts = dealings.triggers.flatMap((trigger) => alertAt(dealings, others, trigger) ?? []);
  return alerts.toSorted(preference).slice(0, 1);
};

/** Watches the marks of departments for townships: feed it every life once; what it tells is the supervisors’ alone. */
export const retaliationWatch = (moment: AsOf) => {
  const pairs = new Map<string, Dealings>();
  return {
    add: (life: SlipLife): void => {
      const { unit: department, township } = life;
      const key = `${department} ${township}`;
      const dealings = pairs.get(key) ?? { department, township, marks: [], triggers: [] };
      deal(dealings, asOf(life, moment));
      pairs.set(key, dealings);
    },
    alerts: (): readonly RetaliationAlert[] => {
      const all = [...pairs.values()];
      return all.flatMap((dealings) => gravest(dealings, all));
    },
  };
};
