import type { CallFact } from '@app/domain';
import type { Instant, SlipId } from '@app/kernel';
import type { SlipRegisterRow, SlipStandingName } from './slip-register.row.js';

/** A fact that one slip is told of; a call's fact is told of its slips in turn. */
export type FactOfSlip = Extract<CallFact, { readonly data: { readonly slip: SlipId } }>;

type Changes = Partial<SlipRegisterRow>;
type Fold = {
  readonly [T in FactOfSlip['type']]?: (
    row: SlipRegisterRow,
    data: Extract<FactOfSlip, { type: T }>['data'],
  ) => Changes;
};

const stands = (standing: SlipStandingName, at: Instant): Changes => ({ standing, standing_since: at });

const backInHand = ({ signed }: SlipRegisterRow, { at }: { readonly at: Instant }): Changes =>
  stands(signed ? 'in hand' : 'awaiting signature', at);

const signedFor = ({ standing }: SlipRegisterRow, { at }: { readonly at: Instant }): Changes => ({
  signed: true,
  ...(standing === 'awaiting signature' && stands('in hand', at)),
});

const gone = (standing: SlipStandingName, at: Instant): Changes => ({ open: false, ...stands(standing, at) });

const NO_RETURN = { return_basis: null, return_proposed: null } as const;
const NO_EXTENSION = { extension_days: null, extension_reason: null } as const;

const fold: Fold = {
  SlipSignedFor: signedFor,
  SlipDeemedSignedFor: signedFor,
  ResponseGiven: () => ({ responded: true }),
  ArrivedOnSite: () => ({ arrived: true }),
  SlipReturned: (_row, { at, basis, proposed }) => ({
    return_basis: basis,
    return_proposed: proposed,
    ...stands('return asked', at),
  }),
  ReturnAccepted: (_row, { at }) => ({ ...NO_RETURN, ...gone('returned', at) }),
  ReturnRefused: (row, data) => ({ ...NO_RETURN, ...backInHand(row, data) }),
  ResponsibilityDisputed: (_row, { reason }) => ({ dispute_reason: reason }),
  ExtensionAsked: (_row, { days, reason }) => ({ extension_days: days, extension_reason: reason }),
  ExtensionRefused: () => NO_EXTENSION,
  DeadlineMoved: ({ deadlines, near }, { limit, reason, deadline }) => ({
    deadlines: { ...deadlines, [limit]: deadline },
    near: near.filter((yellow) => yellow !== limit),
    ...(reason === 'extension' && NO_EXTENSION),
  }),
  SlipSuspended: (_row, { at, resumesAt }) => ({ resumes_at: resumesAt, ...stands('suspended', at) }),
  SlipResumed: (row, data) => ({ resumes_at: null, ...backInHand(row, data) }),
  SlipDischarged: (row, data) => ({
    resumes_at: null,
    ...(row.part === 'lead' ? backInHand(row, data) : gone('discharged', data.at)),
  }),
  FeedbackFiled: (_row, { at }) => ({ resumes_at: null, ...gone('fed back', at) }),
  ReworkOrdered: (_row, { at }) => ({ ...NO_EXTENSION, open: true, signed: true, ...stands('in hand', at) }),
  DeadlineNear: ({ near }, { limit }) => ({ near: near.includes(limit) ? near : [...near, limit] }),
  ResponseDeadlineMissed: ({ missed }) => ({ missed: [...missed, 'respond'] }),
  OnSiteDeadlineMissed: ({ missed }) => ({ missed: [...missed, 'onSite'] }),
  ClosureDeadlineMissed: ({ missed }) => ({ missed: missed.includes('close') ? missed : [...missed, 'close'] }),
};

/** Facts of a slip's own that its line shows. */
export const SHOWN = Object.keys(fold) as readonly FactOfSlip['type'][];

type AnyFold = (row: SlipRegisterRow, data: FactOfSlip['data']) => Changes;

/** The slip's line after a fact of its own; the very same when nothing that it shows has changed. */
export const slipLineAfter = (row: SlipRegisterRow, fact: FactOfSlip): SlipRegisterRow => {
  const change = fold[fact.type] as AnyFold | undefined;
  return change === undefined ? row : { ...row, ...change(row, fact.data) };
};

/** The line of a slip whose call was withdrawn. */
export const withdrawnLine = (row: SlipRegisterRow, at: Instant): SlipRegisterRow =>
  row.open ? { ...row, ...gone('withdrawn', at) } : row;

interface Settled {
  readonly at: Instant;
  readonly released: readonly SlipId[];
}

/** The line after a ruling or an agreement: released slips are gone, and whoever was named goes on. */
export const settledLine = (
  row: SlipRegisterRow,
  { at, released }: Settled,
  named: readonly (string | null | undefined)[],
): SlipRegisterRow => {
  const undisputed = row.dispute_reason === null ? row : { ...row, dispute_reason: null };
  if (released.includes(row.slip)) return { ...undisputed, ...NO_RETURN, ...gone('returned', at) };
  const goesOn = row.standing === 'return asked' && named.includes(row.unit);
  return goesOn ? { ...undisputed, ...NO_RETURN, ...backInHand(row, { at }) } : undisputed;
};
