import type { Deadline } from '../deadlines/deadline.js';
import type { DispatchedSlip, SlipFact, WatchedLimit } from './slip.events.js';
import type { Slip, SlipStanding } from './slip.state.js';

export const dispatched = (data: DispatchedSlip): Slip => ({
  id: data.slip,
  to: data.to,
  part: data.part,
  basis: data.basis,
  dispatchedAt: data.at,
  settings: data.settings,
  deadlines: data.deadlines,
  milestones: data.milestones ?? [],
  signed: false,
  responded: false,
  arrived: false,
  fedBack: false,
  disputed: false,
  returns: 0,
  extensions: 0,
  extendedBy: 0,
  rated: false,
  qualityMarked: false,
  excluded: false,
  near: {},
  missed: {},
  standing: { is: 'awaiting signature' },
});

const standing = (slip: Slip, now: SlipStanding): Slip => ({ ...slip, standing: now });

/** A slip is in hand as soon as somebody signed for it; until then it waits for the signature. */
const backInHand = (slip: Slip): Slip => standing(slip, { is: slip.signed ? 'in hand' : 'awaiting signature' });

const signedFor = (slip: Slip): Slip =>
  slip.standing.is === 'awaiting signature'
    ? { ...slip, signed: true, standing: { is: 'in hand' } }
    : { ...slip, signed: true };

const missed = (slip: Slip, limit: WatchedLimit): Slip => {
  const dueAt = slip.deadlines[limit]?.dueAt;
  return dueAt === undefined ? slip : { ...slip, missed: { ...slip.missed, [limit]: dueAt } };
};

const near = (slip: Slip, limit: WatchedLimit): Slip => {
  const dueAt = slip.deadlines[limit]?.dueAt;
  return dueAt === undefined ? slip : { ...slip, near: { ...slip.near, [limit]: dueAt } };
};

const withoutPendingExtension = ({ extensionAsked: _, ...slip }: Slip): Slip => slip;

const extended = (slip: Slip, { lengthenedBy = [] }: Deadline): Slip => ({
  ...withoutPendingExtension(slip),
  extensions: slip.extensions + 1,
  extendedBy: slip.extendedBy + (lengthenedBy.at(-1)?.length ?? 0),
});

type Fold = { readonly [T in SlipFact['type']]?: (slip: Slip, fact: Extract<SlipFact, { type: T }>) => Slip };

const fold: Fold = {
  SlipSignedFor: signedFor,
  SlipDeemedSignedFor: signedFor,
  ResponseGiven: (slip) => ({ ...slip, responded: true }),
  ArrivedOnSite: (slip) => ({ ...slip, arrived: true }),
  SlipReturned: (slip, { data }) => ({
    ...slip,
    returns: slip.returns + 1,
    standing: { is: 'return asked', proposed: data.proposed },
  }),
  ReturnAccepted: (slip) => standing(slip, { is: 'returned' }),
  ReturnRefused: backInHand,
  ResponsibilityDisputed: (slip) => ({ ...slip, disputed: true }),
  ExtensionAsked: (slip, { data }) => ({ ...slip, extensionAsked: data.days }),
  ExtensionRefused: withoutPendingExtension,
  DeadlineMoved: (slip, { data }) => ({
    ...(data.reason === 'extension' ? extended(slip, data.deadline) : slip),
    deadlines: { ...slip.deadlines, [data.limit]: data.deadline },
  }),
  SlipSuspended: (slip, { data }) => standing(slip, { is: 'suspended', resumesAt: data.resumesAt }),
  SlipResumed: backInHand,
  SlipDischarged: (slip) => (slip.part === 'lead' ? backInHand(slip) : standing(slip, { is: 'discharged' })),
  FeedbackPrepared: (slip, { data }) => ({ ...slip, prepared: data }),
  FeedbackFiled: (slip, { data }) => ({ ...slip, fedBack: true, standing: { is: 'fed back', at: data.at } }),
  MilestoneReached: (slip, { data }) => ({
    ...slip,
    milestones: slip.milestones.filter(({ what }) => what !== data.milestone),
  }),
  MilestoneMissed: (slip, { data }) => ({
    ...slip,
    milestones: slip.milestones.filter(({ what }) => what !== data.milestone),
  }),
  DepartmentRated: (slip) => ({ ...slip, rated: true }),
  CallQualityMarked: (slip) => ({ ...slip, qualityMarked: true }),
  SlipExcluded: (slip) => ({ ...slip, excluded: true }),
  DeadlineNear: (slip, { data }) => near(slip, data.limit),
  ResponseDeadlineMissed: (slip) => missed(slip, 'respond'),
  OnSiteDeadlineMissed: (slip) => missed(slip, 'onSite'),
  ClosureDeadlineMissed: (slip) => missed(slip, 'close'),
};

/** The slip after a fact of its own. */
export const evolveSlip = (slip: Slip, fact: SlipFact): Slip =>
  (fold[fact.type] as ((slip: Slip, fact: SlipFact) => Slip) | undefined)?.(slip, fact) ?? slip;

/** The joint meeting named another: the department owes nothing more. */
export const released = (slip: Slip): Slip => standing({ ...slip, disputed: false }, { is: 'returned' });

/** The dispute is over; whoever was named and had asked to return the slip goes on with it. */
export const afterRuling = (slip: Slip, named: boolean): Slip => {
  const settled = slip.disputed ? { ...slip, disputed: false } : slip;
  return named && slip.standing.is === 'return asked' ? backInHand(settled) : settled;
};

/** Work sent back: the slip is in the department's hands again, and what was asked or prepared before is void. */
export const reworked = (slip: Slip): Slip => {
  const { prepared: _, extensionAsked: __, ...rest } = slip;
  return { ...rest, signed: true, standing: { is: 'in hand' } };
};
