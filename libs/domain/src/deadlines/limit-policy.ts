import type { LocalDate } from '@app/kernel';
import type { Limit, LimitPolicy, LimitUnit } from './limit.js';

const of = (length: number, unit: LimitUnit): Limit => ({ length, unit });

const returnWindow = of(1, 'working-day');

export const DEFAULT_LIMIT_POLICY: LimitPolicy = {
  version: 1,
  effectiveFrom: '2004-01-01' as LocalDate,
  limits: {
    ordinary: { respond: of(2, 'working-day'), close: of(5, 'working-day'), return: returnWindow },
    urgent: {
      respond: of(30, 'minute'),
      onSite: of(2, 'hour'),
      close: of(1, 'working-day'),
      return: returnWindow,
    },
    consultation: { respond: of(2, 'working-day'), close: of(3, 'working-day'), return: returnWindow },
    'long-cycle': { respond: of(2, 'working-day'), close: of(180, 'day'), return: returnWindow },
  },
};
