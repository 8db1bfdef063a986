import { z } from 'zod';
import { ConsentLineView } from './consents.js';
import { SlipLineView } from './desks.js';
import { unitCode } from './fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

export const AgenciesQuery = reading({
  township: unitCode.exactOptional().meta(said('所驻镇街', 'seated in this township')),
  department: unitCode.exactOptional().meta(said('主管部门', 'belonging to this department')),
});

/** A stationed agency: where it sits and to whom it belongs. */
export const AgencyLineView = z
  .object({
    agency: UnitRef,
    seat: UnitRef.meta(said('所驻镇街', 'the township where it sits')),
    department: UnitRef.meta(said('主管部门', 'the department it belongs to')),
    closed: z.boolean(),
  })
  .meta({ id: 'AgencyLine' });

export const AgenciesView = z.object({ agencies: z.array(AgencyLineView) }).meta({ id: 'Agencies' });

export const RatingsView = z
  .object({
    seen: z.boolean().meta(said('您能否看到', 'whether you may see them')),
    townships: z.int().optional().meta(said('评价的镇街数', 'how many townships rated')),
    counts: z.object({ satisfied: z.int(), 'basically-satisfied': z.int(), dissatisfied: z.int() }).optional(),
    group: z
      .int()
      .meta(
        said(
          '部门只看至少这么多镇街合并的评价',
          'departments see ratings of so many townships together, never of fewer',
        ),
      ),
  })
  .meta({ id: 'Ratings' });

export const AgencyView = AgencyLineView.extend({
  open: z
    .object({ count: z.int(), slips: z.array(SlipLineView).meta(said('您可以查看的', 'those that you may read')) })
    .meta(said('未办结的派发单', 'its open slips')),
  ratings: RatingsView,
  consents: z.array(ConsentLineView).meta(said('征求意见', 'consents asked and answered')),
}).meta({ id: 'Agency' });

export type AgencyLineView = Shown<z.output<typeof AgencyLineView>>;
export type AgenciesView = Shown<z.output<typeof AgenciesView>>;
export type AgencyView = Shown<z.output<typeof AgencyView>>;
