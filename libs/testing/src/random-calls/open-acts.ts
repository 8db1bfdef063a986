import {
  mayDoToCall,
  mayDoToSlip,
  type Occasion,
  type Officer,
  type Possibility,
  type Raised,
  ROLES,
} from '@app/domain';
import type { OfficerId, SlipId, UnitCode } from '@app/kernel';
import type { Act } from './commands.js';

/** An act that may be done now by whoever is entitled to it. */
export interface OpenAct {
  readonly act: Act;
  readonly slip: SlipId;
}

const NONE = '0' as SlipId;

const everything = (unit: UnitCode): Officer => ({ id: 'any' as OfficerId, name: '某', unit, roles: ROLES });

const allowed = <N extends Act>(possibilities: readonly Possibility<N>[], slip: SlipId): readonly OpenAct[] =>
  possibilities.filter(({ forbidden }) => forbidden === undefined).map(({ act }) => ({ act, slip }));

const RARE: ReadonlySet<Act> = new Set([
  ...(['returnSlip', 'refuseReturn', 'askExtension', 'grantExtension', 'reachMilestone'] as const),
  ...(['fileFeedback', 'confirmClosure'] as const),
]);

/** Whoever may telephone the person served may send a link instead, and it may be answered. */
const byLinkToo = (open: OpenAct): readonly OpenAct[] =>
  open.act === 'recordCallback'
    ? [open, { ...open, act: 'issueServedLink' }, { ...open, act: 'answerThroughLink' }]
    : [open];

const oftener = (open: OpenAct): readonly OpenAct[] => (RARE.has(open.act) ? [open, open, open] : [open]);

/** What the rule book lets somebody do to a call; what leads to rare facts is there three times. */
export const openActs = (call: Raised, occasion: Omit<Occasion, 'by'>): readonly OpenAct[] => {
  const by = (unit: UnitCode) => ({ ...occasion, by: everything(unit) });
  const acts: readonly OpenAct[] = [
    ...allowed(mayDoToCall(call, by(call.township)), NONE),
    ...call.slips.flatMap((slip) => [
      ...allowed(mayDoToSlip(slip, call, by(slip.to)), slip.id),
      ...allowed(mayDoToSlip(slip, call, by(call.township)), slip.id).filter(({ act }) => act === 'rateDepartment'),
    ]),
  ];
  return acts.flatMap(byLinkToo).flatMap(oftener);
};
