import { z } from 'zod';
import { Basis } from './basis.js';
import { callStanding } from './call-list.js';
import { DeadlineView } from './deadlines.js';
import { part, slipStanding } from './desks.js';
import { CitedEvidence } from './evidence.js';
import { callId, day, moment, SaidView, slipId } from './fields.js';
import { PossibilityView } from './possibility.js';
import { urgency } from './raise-call.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { StayView } from './stay.js';
import { UnitRef } from './unit-ref.js';

const By = { by: z.string(), at: moment };
const told = <S extends z.core.$ZodLooseShape>(shape: S) => z.object({ ...By, ...shape });
const reasoned = told({ reason: z.string() });
const many = <T extends z.ZodType>(of: T) => z.array(of);

const responses = told({
  contact: z.string(),
  phone: z.string(),
  startsAt: moment,
  measure: z.string(),
  amends: z.boolean(),
});

const feedbackWords = {
  takenUpAt: moment,
  spokenWith: z.string(),
  done: z.string(),
  result: z.string(),
  evidence: z.array(CitedEvidence),
};

const rating = { rating: z.string(), remark: z.string().optional() };
const marks = { speed: z.int(), attitude: z.int(), result: z.int() };

/** A dispatch slip with all that was told on it, the earliest first. */
export const SlipView = z
  .object({
    slip: slipId,
    unit: UnitRef,
    part,
    basis: Basis,
    dispatchedAt: moment,
    dispatchedBy: z.string(),
    insteadOf: slipId.optional().meta(said('由哪张改派而来', 'the slip in whose place this one came')),
    standing: z.object({
      is: slipStanding,
      proposed: z.string().optional(),
      resumesAt: moment.optional(),
      at: moment.optional(),
    }),
    deadlines: z.object({
      respond: DeadlineView.optional(),
      onSite: DeadlineView.optional(),
      close: DeadlineView.optional(),
      return: DeadlineView.optional(),
    }),
    near: z.array(z.string()).meta(said('黄牌', 'limits that turned yellow')),
    missed: z.array(z.string()).meta(said('红牌', 'limits that were missed')),
    milestones: z.array(z.object({ what: z.string(), day, dueAt: moment })),
    signed: z.object({ at: moment, by: z.string().optional().meta(said('空为视为签收', 'absent: deemed')) }).optional(),
    responses: many(responses),
    arrivedAt: moment.optional(),
    returns: many(told({ basis: z.string(), proposed: z.string() })),
    returnsAccepted: many(told({})),
    returnsRefused: many(reasoned),
    disputes: many(reasoned),
    extensionsAsked: many(reasoned.extend({ days: z.int() })),
    extensionsRefused: many(reasoned),
    deadlinesMoved: many(
      told({ limit: z.string(), reason: z.string(), deadline: DeadlineView, approvedBy: z.string().optional() }),
    ),
    suspensions: many(reasoned.extend({ promiseDate: day, resumesAt: moment })),
    discharges: many(reasoned),
    prepared: z.object(feedbackWords).optional().meta(said('待签发的反馈', 'waiting for the signer')),
    feedback: many(told({ ...feedbackWords, signedBy: z.string().optional(), confirmBy: DeadlineView.optional() })),
    reworks: many(reasoned),
    rating: told({ ...rating, ...marks }).optional(),
    quality: told({
      accurate: z.boolean(),
      complete: z.boolean(),
      inScope: z.boolean(),
      reason: z.string().optional(),
    }).optional(),
    exclusion: reasoned.extend({ approver: z.string() }).optional(),
    mayDo: z.array(PossibilityView),
  })
  .meta({ id: 'Slip' });

/** The file of a call, as this officer may read it and with what this officer may do. */
export const CallView = z
  .object({
    call: callId,
    number: z.string(),
    township: UnitRef,
    proxy: z.boolean(),
    raisedBy: z.string(),
    raisedAt: moment,
    subject: z.string(),
    asks: z.string(),
    matter: z.string(),
    place: z.object({ unit: UnitRef, detail: z.string() }),
    beyondPower: z.array(z.string()),
    urgency,
    listItem: z.object({ list: z.string(), version: z.int(), item: z.string() }).optional(),
    evidence: z.array(CitedEvidence),
    source: z.object({ kind: z.string(), number: z.string().optional() }),
    personServed: z.object({ name: z.string(), phone: z.string() }).optional(),
    standing: z.object({
      is: callStanding,
      confirmBy: DeadlineView.optional(),
      rateUntil: DeadlineView.optional(),
      recursUntil: DeadlineView.optional(),
    }),
    confirmation: told({ solved: z.boolean(), remark: z.string().optional() }).optional(),
    callback: told({
      ...rating,
      solved: z.boolean(),
      through: z.string().optional(),
      calledAt: moment.optional(),
      caller: z.string().optional(),
    }).optional(),
    slips: z.array(SlipView),
    stays: z.array(StayView).meta(said('在谁手上多久，谁承担', 'with whom it lay, for how long, and who bears it')),
    docket: z
      .object({ standing: z.string(), round: z.int(), ruling: z.string().optional() })
      .optional()
      .meta(said('联席会议受理情况', 'how it stands on the docket')),
    mayDo: z.array(PossibilityView).meta(said('您现在能办什么', 'what you may do now')),
    officers: z.record(z.string(), z.string()).meta(said('文中人员的姓名', 'names of the officers in this file')),
    lastAt: moment,
    revision: z.int(),
    position: z.string(),
  })
  .meta({ id: 'Call' });

/** Who did what and when; by nobody: the clock did. */
export const TimelineView = z
  .object({
    call: callId,
    entries: z.array(
      z.object({
        revision: z.int(),
        at: moment,
        recordedAt: moment,
        fact: z.string(),
        said: SaidView,
        slip: slipId.optional(),
        by: z.object({ id: z.string(), name: z.string().optional() }).optional(),
        unit: UnitRef.optional(),
        words: z.record(z.string(), z.unknown()).meta(said('事实的其余内容', 'what else was told')),
      }),
    ),
  })
  .meta({ id: 'Timeline' });

export type SlipView = Shown<z.output<typeof SlipView>>;
export type CallView = Shown<z.output<typeof CallView>>;
export type TimelineView = Shown<z.output<typeof TimelineView>>;
