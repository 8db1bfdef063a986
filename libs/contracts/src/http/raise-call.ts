import { z } from 'zod';
import { ListBasis } from './basis.js';
import { citedEvidence } from './evidence.js';
import { line, lines, phone, unitCode } from './fields.js';
import { said } from './said.js';

export const urgency = z
  .enum(['ordinary', 'urgent', 'consultation', 'long-cycle'])
  .meta(said('一般、紧急、咨询、长周期', 'urgency class'));

export const DOOR_SOURCES = ['grid', '12345', 'patrol', 'visit', 'front-desk', 'assembly'] as const;

const Source = z.strictObject({
  kind: z.enum(DOOR_SOURCES).meta(said('网格、12345、巡查、走访、前台、议事会', 'how the township came to know')),
  number: line(64)
    .exactOptional()
    .meta(said('来源系统的编号；同一编号只呼叫一次', 'its number there; the same number is the same call')),
});

const beyondPower = z
  .array(z.enum(['no-enforcement-power', 'needs-certification', 'crosses-departments', 'needs-expertise']))
  .min(1)
  .max(4)
  .meta(said('为何超出镇街权限', 'why it is beyond the township’s power'));

export const RaiseCallBody = z
  .strictObject({
    township: unitCode.exactOptional().meta(said('代呼时的镇街', 'the township, for a proxy call only')),
    subject: line(100).meta(said('事由', 'what it is about')),
    asks: lines(2000).meta(said('请求事项', 'what is asked')),
    matter: line(50).meta(said('事项类别', 'kind of matter')),
    place: z.strictObject({
      unit: unitCode.meta(said('村、社区或网格', 'village, community or grid')),
      detail: line(200).meta(said('具体位置', 'the spot')),
    }),
    beyondPower,
    urgency: urgency.default('ordinary'),
    listItem: ListBasis.exactOptional().meta(said('对应的清单条目，如已知', 'the list item, if known')),
    evidence: citedEvidence.default([]),
    source: Source,
    personServed: z
      .strictObject({ name: line(50), phone })
      .exactOptional()
      .meta(said('服务对象，用于回访', 'the person served, for the callback')),
  })
  .meta({ id: 'RaiseCallBody' });

export type RaiseCallBody = z.output<typeof RaiseCallBody>;
