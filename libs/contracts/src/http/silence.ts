import { z } from 'zod';
import { count, SaidView, unitCode } from './fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

const month = z
  .string()
  .regex(/^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ ...said('月份', 'a month'), examples: ['2026-03'] });
const source = z.enum(['grid', '12345']).meta(said('网格、12345', 'where people turned to'));

export const ReportDemandBody = z
  .strictObject({ township: unitCode, month, source, count: count(0, 10_000_000).meta(said('件数', 'matters')) })
  .meta({ id: 'ReportDemandBody' });

export const DemandWrittenView = WrittenView.extend({ demand: unitCode }).meta({ id: 'DemandWritten' });

export const SilenceQuery = reading({
  from: month.exactOptional().meta(said('自，整月；不填为上月', 'from this whole month; the last one when absent')),
  to: month.exactOptional().meta(said('至，含当月', 'up to and including this month')),
});

const rate = z.string().nullable().meta(said('每百件诉求的呼叫数', 'calls per hundred of demand'));
const Counted = {
  numerator: z.int().meta(said('自行发起的呼叫', 'calls of its own')),
  denominator: z.int().meta(said('网格与 12345 诉求', 'demand of the grid and 12345')),
  rate,
  proxy: z.int().meta(said('受理中心代呼', 'raised in its name')),
};

export const SilenceView = z
  .object({
    from: month,
    to: month,
    definition: z.object({ version: z.int(), ...SaidView.shape }),
    silentBelow: z.number(),
    smallSample: z.int(),
    rows: z.array(
      z.object({
        township: UnitRef,
        basis: z
          .enum(['reported', 'calls', 'none'])
          .meta(said('诉求数：已报送、仅由呼叫来源推得（下限）、未知', 'how the demand is known')),
        months: z.array(month).meta(said('计入的月份', 'the months that are counted')),
        ...Counted,
        peers: z.object({ ...Counted, townships: z.array(UnitRef) }),
        index: z.string().nullable().meta(said('为同类镇街的百分之几', 'in percent of the peers')),
        silent: z.boolean().optional().meta(said('不敢呼；样本太小时不作判断', 'silent; absent: too little to say')),
      }),
    ),
  })
  .meta({ id: 'Silence' });

export type SilenceView = Shown<z.output<typeof SilenceView>>;
