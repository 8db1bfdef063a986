import { z } from 'zod';
import { Limit } from './deadlines.js';
import { count, day, line, unitCode } from './fields.js';
import { said } from './said.js';
import { shapeCode } from './shape-code.js';
import type { Shown } from './shown.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const WorkingDays = z.strictObject({ length: count(1, 365), unit: z.literal('working-day') });

const extensions = z.strictObject({ most: count(0, 100), days: count(1, 365), longCycleDays: count(1, 3650) });
const docket = z.strictObject({ unnamedFor: Limit, missedBy: Limit });
const jointMeeting = z.strictObject({ standingMembers: z.array(unitCode).max(9), statements: Limit });
const ladder = z.strictObject({ redsToInterview: count(1, 1000), unansweredToCriticism: Limit });

const shapeCodes = z.array(shapeCode).max(20);
const bulletins = z.strictObject({ monthly: shapeCodes, weekly: shapeCodes, secondOfficer: z.boolean() });
const flags = z.strictObject({
  lastHours: count(0, 72),
  alikePercent: count(1, 100),
  sameWords: count(2, 1000),
  burst: z.strictObject({ closings: count(2, 1000), minutes: count(1, 1440) }),
  ratings: count(1, 100_000),
});

/** Every number that is the county's own to choose. */
const SETTINGS = {
  timeZone: line(64).meta(said('时区', 'time zone')),
  endOfDay: z.enum(['24:00', 'close-of-business']).meta(said('最后一日何时届满', 'when the last day ends')),
  workingHours: z
    .array(z.strictObject({ from: time, to: time }))
    .min(1)
    .max(10)
    .meta(said('上班时间', 'hours')),
  approval: z.boolean().meta(said('派发前须镇街审核', 'approval before dispatch')),
  signerBeforeFeedback: z.boolean().meta(said('反馈前须签发', 'signer before feedback')),
  returnsPerSlip: count(0, 100).meta(said('每单可退次数', 'returns per slip')),
  extensions: extensions.meta(said('延期次数、每次天数、长周期天数', 'extensions: how many, how long')),
  extensionCutOff: time.meta(said('延期申请截止时刻', 'daily cut-off for extensions')),
  confirmWithin: Limit.meta(said('确认时限', 'confirm within')),
  reworkAtLeast: Limit.meta(said('重办至少留', 'least rest for rework')),
  ratingUntil: Limit.meta(said('评价截止', 'rating until')),
  recurrenceDays: count(1, 3650).meta(said('复发期限（日）', 'days in which a matter recurs')),
  orderAnswer: Limit.meta(said('督办单答复', 'answer to an order')),
  ruling: Limit.meta(said('认定时限', 'ruling')),
  yellowBefore: WorkingDays.meta(said('黄牌提前', 'yellow before the last day')),
  docket: docket.meta(said('联席会议自动受理', 'when the docket takes a call by itself')),
  jointMeeting: jointMeeting.meta(said('联席会议常设成员、双方陈述时限', 'standing members, limit for statements')),
  ladder: ladder.meta(said('督办阶梯', 'supervision ladder')),
  flags: flags.meta(said('可信办结的核查线索：阈值', 'thresholds of the flags on closings')),
  peerGroups: z
    .array(z.array(unitCode).min(2).max(200))
    .max(20)
    .meta(said('同类镇街分组，不分组则与全县比', 'townships compared with each other; none: with all')),
  silentBelow: z
    .number()
    .min(0)
    .max(100)
    .meta(said('低于同类镇街的百分之几视为不敢呼', 'silence below this percent of the peers')),
  smallSample: count(1, 100_000).meta(said('小样本下限', 'small sample')),
  ratingGroup: count(1, 1000).meta(said('评价合并的镇街数', 'townships per rating group')),
  townshipWeight: z.number().min(0).max(100).meta(said('镇街评价权重（%）', 'weight of townships, percent')),
  bulletins: bulletins.meta(
    said('自动起草的月通报、周通报，发布是否须二人', 'bulletins drafted by themselves; whether two must publish'),
  ),
} as const;

const optional = <S extends z.core.$ZodLooseShape>(shape: S) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field as z.ZodType)]),
  ) as unknown as { [K in keyof S]: z.ZodExactOptional<S[K]> };

/** What is left out stays as it is. */
export const AdoptSettingsBody = z
  .strictObject({ effectiveFrom: day, changes: z.strictObject(optional(SETTINGS)).exactOptional() })
  .meta({ id: 'AdoptSettingsBody' });

export const SettingsView = z.object({ version: z.int(), effectiveFrom: day, ...SETTINGS }).meta({ id: 'Settings' });
export const AllSettingsView = z
  .object({ settings: z.array(SettingsView).meta(said('最新的在最后', 'the newest last')) })
  .meta({ id: 'AllSettings' });

export type SettingsView = Shown<z.output<typeof SettingsView>>;
