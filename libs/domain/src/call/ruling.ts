import type { Instant, UnitCode } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Basis } from '../authority/basis.js';
import type { CallAct } from './act.js';
import type { CallFact } from './call.events.js';
import type { Raised } from './call.state.js';
import { leadNow, type Named, releasedBy, slipsAfter } from './ruling-slips.js';

export interface RuleResponsibility extends Named {
  readonly ruling: string;
  /** The unit to which the time lost until now is attributed. */
  readonly bears: UnitCode;
}

export interface EndDispute {
  readonly reason: string;
  /** The entry of the docket that was withdrawn. */
  readonly round: number;
  /** When it was: a call that was dispatched anew since then is not touched. */
  readonly since: Instant;
  /** On whom the departments agreed; absent: the call stays where it is. */
  readonly lead?: UnitCode;
  readonly basis?: Basis;
}

const isOpenToRuling = ({ standing }: Raised): boolean =>
  standing.is === 'with departments' || standing.is === 'awaiting dispatch';

/** The call goes to whom the joint meeting named; where it is over, the ruling changes nothing and the file says so. */
export const ruleResponsibility: CallAct<RuleResponsibility> = {
  who: [only('system')],
  when: [],
  facts: (call, words, occasion) => {
    const { ruling, lead, cooperating, bears } = words;
    const { at } = occasion;
    if (call.settledBy.includes(ruling)) return [];
    if (!isOpenToRuling(call))
      return [{ type: 'RulingWithoutEffect', data: { at, ruling, because: call.standing.is } }];
    const released = releasedBy(call, lead);
    const ruled: CallFact = { type: 'ResponsibilityRuled', data: { at, ruling, lead, cooperating, bears, released } };
    return given(slipsAfter(call, words, occasion), (slips) => [ruled, ...slips]);
  },
};

/** The departments agreed by themselves: the dispute is over, and the call goes where they agreed. */
export const endDispute: CallAct<EndDispute> = {
  who: [only('system')],
  when: [],
  facts: (call, { reason, round, since, lead, basis = { noneFits: reason } }, occasion) => {
    const present = leadNow(call);
    const goesTo = lead ?? present?.to;
    if (goesTo === undefined || !isOpenToRuling(call) || call.settledBy.includes(round)) return [];
    if (present !== undefined && present.dispatchedAt > since) return [];
    const released = releasedBy(call, goesTo);
    const ended: CallFact = { type: 'DisputeEnded', data: { at: occasion.at, reason, round, lead: goesTo, released } };
    return given(slipsAfter(call, { lead: goesTo, cooperating: [], basis }, occasion), (slips) => [ended, ...slips]);
  },
};
