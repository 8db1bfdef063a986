import type { DeadlineView, ExplainedView } from '@app/contracts';
import { deadlineOf, type Rules, rulesInForce, type Urgency, wallText } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import { granted } from '../door/refused.js';
import { deadlineView } from './deadline-view.js';

/** Every limit of a slip that would be dispatched at a moment, under the rules of that moment. */
export const explaining = async (
  { office }: Pick<ApiParts, 'office'>,
  at: Instant,
  urgency: Urgency,
): Promise<ExplainedView> => {
  const rules = rulesInForce(await office.rulebook(), at);
  return { at: wallText(at, rules.settings.timeZone), urgency, ...limitsOf(at, urgency, rules) };
};

const limitsOf = (at: Instant, urgency: Urgency, rules: Rules): Omit<ExplainedView, 'at' | 'urgency'> => {
  const { respond, onSite, close, return: back } = rules.limits.limits[urgency];
  const view = (limit: typeof close): DeadlineView =>
    deadlineView(granted(deadlineOf(limit, at, rules)), rules.settings);
  return {
    respond: view(respond),
    ...(onSite !== undefined && { onSite: view(onSite) }),
    close: view(close),
    return: view(back),
  };
};
