import { z } from 'zod';
import { Limit } from './deadlines.js';
import { day } from './fields.js';
import { said } from './said.js';

const UrgencyLimits = z
  .strictObject({
    respond: Limit.meta(said('响应', 'respond')),
    onSite: Limit.exactOptional().meta(said('到场', 'on site')),
    close: Limit.meta(said('办结', 'close')),
    return: Limit.meta(said('退单', 'return')),
  })
  .meta({ id: 'UrgencyLimits' });

const effectiveFrom = day.meta(said('生效日', 'takes effect on'));

/** Classes that are left out keep their limits. */
export const PublishLimitPolicyBody = z
  .strictObject({
    effectiveFrom,
    limits: z
      .strictObject({
        ordinary: UrgencyLimits.exactOptional(),
        urgent: UrgencyLimits.exactOptional(),
        consultation: UrgencyLimits.exactOptional(),
        'long-cycle': UrgencyLimits.exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'PublishLimitPolicyBody' });

export const LimitPolicyView = z
  .object({
    version: z.int(),
    effectiveFrom: day,
    limits: z.object({
      ordinary: UrgencyLimits,
      urgent: UrgencyLimits,
      consultation: UrgencyLimits,
      'long-cycle': UrgencyLimits,
    }),
  })
  .meta({ id: 'LimitPolicy' });

export const LimitPoliciesView = z
  .object({ limitPolicies: z.array(LimitPolicyView).meta(said('最新的在最后', 'the newest last')) })
  .meta({ id: 'LimitPolicies' });
