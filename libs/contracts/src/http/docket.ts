import { z } from 'zod';
import { Basis } from './basis.js';
import { DeadlineView } from './deadlines.js';
import { callId, line, moment, slipId, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { countText, someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { StayView } from './stay.js';
import { UnitRef } from './unit-ref.js';

export const DOCKET_STANDINGS = ['on the docket', 'withdrawn', 'lapsed', 'ruled'] as const;
const TRIGGERS = ['dispute', 'second-return', 'nobody-named', 'unsigned', 'closure-missed', 'by-hand'] as const;

const cursor = z.string().max(500).exactOptional().meta(said('上一页给出的游标', 'as the page before gave it'));
const paged = { limit: countText(1, 200, 50), cursor };
const next = z.string().optional().meta(said('下一页的游标', 'cursor of the next page'));
const trigger = z.enum(TRIGGERS).meta(said('因何受理', 'why it is on the docket'));
const Item = z.object({ list: z.string(), version: z.int(), item: z.string() });

export const DocketQuery = reading({
  standing: someOf(DOCKET_STANDINGS)
    .exactOptional()
    .meta(said('状态，可用逗号列多个', 'standings, separated by commas')),
  words: line(100)
    .exactOptional()
    .meta(said('编号、事由或类别中的文字', 'part of the number, the subject or the matter')),
  ...paged,
});

/** A call on the docket as a list shows it. */
export const DocketLineView = z
  .object({
    call: callId,
    round: z.int().meta(said('第几次受理', 'its first entry is 1')),
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    listItem: Item.optional(),
    township: UnitRef,
    units: z.array(UnitRef),
    lead: UnitRef.optional(),
    trigger,
    standing: z.enum(DOCKET_STANDINGS),
    step: z.enum(['docketed', 'consulted', 'coordinated']).meta(said('已受理、已会商、已协调', 'how far it has come')),
    docketedAt: moment,
    statementsBy: DeadlineView,
    rulingBy: DeadlineView,
    near: z.boolean(),
    missed: z.boolean(),
    stated: z.array(UnitRef).meta(said('已陈述的单位', 'who has stated a view')),
    ruling: z.string().optional(),
    endedAt: moment.optional(),
  })
  .meta({ id: 'DocketLine' });

export const DocketView = z.object({ entries: z.array(DocketLineView), next }).meta({ id: 'Docket' });

export const RulingsQuery = reading(paged);

/** A ruling in full. */
export const RulingView = z
  .object({
    ruling: z.string(),
    address: z.string().meta(said('地址中的写法', 'as it stands in an address')),
    call: callId,
    round: z.int(),
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    item: Item.optional(),
    meeting: z.string(),
    lead: UnitRef,
    cooperating: z.array(UnitRef),
    basis: Basis,
    legalBasis: z.string(),
    reasons: z.string(),
    bears: UnitRef.meta(said('承担延误的单位', 'who bears the time lost')),
    overrules: z.array(z.string()),
    overruledBy: z.string().optional(),
    draft: z.string().optional().meta(said('清单修订建议', 'a draft for the list')),
    issuedAt: moment,
    issuedBy: z.string(),
    effect: z.enum(['taken', 'none']).optional().meta(said('已改派，或已无可改派', 'whether the call followed it')),
    because: z.string().optional(),
    publishedAt: moment.optional(),
  })
  .meta({ id: 'Ruling' });

export const RulingsView = z.object({ rulings: z.array(RulingView), next }).meta({ id: 'Rulings' });

export const PrecedentsQuery = reading({
  words: line(100)
    .exactOptional()
    .meta(said('文号、事由、类别或理由中的文字', 'part of the number, subject, matter or reasons')),
  matter: line(50).exactOptional(),
  item: line(64).exactOptional().meta(said('清单条目', 'the list item')),
  lead: unitCode.exactOptional(),
  inForce: z
    .enum(['true', 'false'])
    .exactOptional()
    .meta(said('只看有效的，或只看已被推翻的', 'in force only, or overruled only')),
  call: callId
    .exactOptional()
    .meta(said('与该呼叫相近的先例，最近的在前', 'the precedents for this call, the closest first')),
  ...paged,
});

/** An earlier ruling, for those who wonder who leads in a like case. */
export const PrecedentView = z
  .object({
    ruling: z.string(),
    item: Item.optional(),
    matter: z.string(),
    words: z.string(),
    lead: UnitRef,
    cooperating: z.array(UnitRef),
    overruledBy: z.string().optional(),
  })
  .meta({ id: 'Precedent' });

export const PrecedentsView = z.object({ precedents: z.array(PrecedentView), next }).meta({ id: 'Precedents' });

export const MeetingsQuery = reading(paged);

export const MeetingView = z
  .object({
    meeting: z.string(),
    sitsAt: moment,
    place: z.string(),
    members: z.array(UnitRef),
    standing: z.array(UnitRef).meta(said('常设成员', 'the standing members')),
    calls: z.array(callId),
    state: z.enum(['convened', 'called off', 'held']),
    present: z.array(UnitRef),
    quorate: z.boolean().meta(said('常设成员是否全部出席', 'was every standing member present?')),
    minutes: z.string().optional(),
    publishedAt: moment.optional(),
    calledOff: z.string().optional(),
    convenedAt: moment,
    convenedBy: z.string(),
    revision: z.int(),
    mayDo: z.array(PossibilityView),
  })
  .meta({ id: 'Meeting' });

export const MeetingsView = z.object({ meetings: z.array(MeetingView), next }).meta({ id: 'Meetings' });

const By = { by: z.string(), at: moment };
const Talks = z.object({
  ...By,
  attended: z.array(UnitRef),
  minutes: z.string(),
  result: z.enum(['agreed', 'without-result']),
  lead: UnitRef.optional(),
});

/** One entry, with all that was told on it. */
export const DocketRoundView = z
  .object({
    round: z.int(),
    trigger,
    slip: slipId.optional(),
    reason: z.string().optional(),
    docketedAt: moment,
    docketedBy: z.string(),
    statementsBy: DeadlineView,
    rulingBy: DeadlineView,
    near: z.boolean(),
    missed: z.boolean(),
    statements: z.array(
      z.object({
        ...By,
        unit: UnitRef,
        text: z.string(),
        basis: z.string().optional(),
        proposes: UnitRef.optional(),
        late: z.boolean(),
      }),
    ),
    silent: z.array(UnitRef).meta(said('逾期未陈述的单位', 'who had said nothing by the limit')),
    consultations: z.array(Talks),
    coordinations: z.array(Talks),
    withdrawn: z.object({ ...By, reason: z.string(), lead: UnitRef.optional() }).optional(),
    lapsed: z.object({ at: moment, because: z.string() }).optional(),
    ruling: RulingView.optional(),
  })
  .meta({ id: 'DocketRound' });

/** A call on the docket: both sides, list items, earlier rulings, the time lost, and what you may do. */
export const DocketEntryView = z
  .object({
    call: callId,
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    township: UnitRef,
    units: z.array(UnitRef),
    lead: UnitRef.optional(),
    callStanding: z.string(),
    bases: z.array(Basis).meta(said('呼叫和派发所引的清单条目', 'the items that the call and its slips cite')),
    rounds: z.array(DocketRoundView),
    meetings: z.array(MeetingView),
    precedents: z.array(PrecedentView).meta(said('相近的先例', 'earlier rulings in like cases')),
    stays: z.array(StayView).meta(said('在谁手上多久', 'with whom it lay, and for how long')),
    timeLost: z
      .object({ from: moment.optional(), hours: z.string() })
      .meta(said('首次派发至今或至认定', 'since the first dispatch')),
    mayDo: z.array(PossibilityView),
    officers: z.record(z.string(), z.string()),
    revision: z.int(),
    position: z.string(),
  })
  .meta({ id: 'DocketEntry' });

/** A ruling that is still owed, on the deadline sheet. */
export const RulingDueView = DocketLineView.extend({ day: z.enum(['overdue', 'today', 'tomorrow']) }).meta({
  id: 'RulingDue',
});

export type DocketLineView = Shown<z.output<typeof DocketLineView>>;
export type DocketView = Shown<z.output<typeof DocketView>>;
export type DocketRoundView = Shown<z.output<typeof DocketRoundView>>;
export type DocketEntryView = Shown<z.output<typeof DocketEntryView>>;
export type RulingView = Shown<z.output<typeof RulingView>>;
export type RulingsView = Shown<z.output<typeof RulingsView>>;
export type PrecedentView = Shown<z.output<typeof PrecedentView>>;
export type PrecedentsView = Shown<z.output<typeof PrecedentsView>>;
export type MeetingView = Shown<z.output<typeof MeetingView>>;
export type MeetingsView = Shown<z.output<typeof MeetingsView>>;
export type RulingDueView = Shown<z.output<typeof RulingDueView>>;
