import { z } from 'zod';
import { Limit } from './deadlines.js';
import { count, day } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

export const STEP_KINDS = [
  'yellow-card',
  'red-card',
  'order',
  'interview',
  'public-criticism',
  'accountability-referral',
] as const;
export const stepKind = z
  .enum(STEP_KINDS)
  .meta(said('黄牌、红牌、督办单、约谈、通报批评、问责移送', 'steps of the ladder, the mildest first'));

const Trigger = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal('limit-near') }),
    z.strictObject({ on: z.literal('limit-missed') }),
    z.strictObject({ on: z.literal('step'), step: stepKind }),
    z.strictObject({
      on: z.literal('steps'),
      step: stepKind,
      count: count(1, 1000),
      within: z.enum(['month', 'quarter', 'year']),
    }),
    z.strictObject({ on: z.literal('unanswered'), after: Limit }),
    z.strictObject({ on: z.literal('false-closure') }),
  ])
  .meta({
    id: 'LadderTrigger',
    ...said(
      '临期、逾期、每一次某级、一段时间内若干次某级、逾期未答复、虚假办结',
      'a limit near or missed, each step of a kind, so many of a kind in a window, silence, a false closure',
    ),
  });

export const Rung = z
  .strictObject({
    step: stepKind,
    on: z.array(Trigger).max(9).meta(said('空：只由督导直接作出', 'none: only a supervisor takes it')),
    answerWithin: Limit.exactOptional().meta(said('须在此时限内答复', 'to be answered within')),
  })
  .meta({ id: 'Rung' });

const rungs = z.array(Rung).min(1).max(STEP_KINDS.length);

export const PublishLadderBody = z
  .strictObject({ effectiveFrom: day.meta(said('生效日', 'takes effect on')), rungs })
  .meta({ id: 'PublishLadderBody' });

export const LadderView = z
  .object({
    version: z.int().meta(said('0：尚未公布，按规则书与参数', '0: none published, the rule book’s with the settings')),
    effectiveFrom: day,
    rungs,
  })
  .meta({ id: 'Ladder' });

export const LaddersView = z
  .object({ ladders: z.array(LadderView).meta(said('最新的在最后', 'the newest last')), inForce: LadderView })
  .meta({ id: 'Ladders' });

export type LaddersView = Shown<z.output<typeof LaddersView>>;
