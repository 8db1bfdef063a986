import type { callRoutes } from '@app/contracts';
import type { RaiseCall } from '@app/domain';
import type { CallId } from '@app/kernel';
import { callIdOfSource, newCallId } from '@app/platform';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';

type Raising = AskedAt<typeof callRoutes.raise>;

/** The call that a request raises: that of the source's own number, that of the repeated request, or a new one. */
const callFor = ({ body, who, commandId, repeatable }: Raising): CallId => {
  const { kind, number } = body.source;
  if (number !== undefined) return callIdOfSource(kind, number, body.township ?? who.officer.unit);
  return repeatable ? (commandId as CallId) : newCallId();
};

/** The words of a call that is raised. */
export const raising = (asked: Raising): RaiseCall => ({
  ...branded<Omit<RaiseCall, 'call'>>(asked.body),
  call: callFor(asked),
});
