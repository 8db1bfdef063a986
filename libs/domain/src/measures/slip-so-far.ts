import type { Instant } from '@app/kernel';
import type { SlipLife } from './life.js';
import { type LifeStanding, standingAfter } from './life-standing.js';
import type { Mark, MarkOf, What } from './mark.js';

/** What had become of a slip by a moment. */
export interface SlipSoFar {
  readonly standing: LifeStanding;
  readonly raisedAt: Instant | undefined;
  readonly dispatchedAt: Instant | undefined;
  /** The limits in force, and the one that was missed: late stays late, wherever the limit moves afterwards. */
  readonly responseDue: Instant | undefined;
  readonly responseMissed: Instant | undefined;
  readonly closureDue: Instant | undefined;
  readonly closureMissed: Instant | undefined;
  readonly respondedAt: Instant | undefined;
  /** The last time; work sent back since is open again. */
  readonly completedAt: Instant | undefined;
  readonly closed: MarkOf<'closed'> | undefined;
  readonly rated: MarkOf<'rated'> | undefined;
  readonly served: MarkOf<'served'> | undefined;
  readonly quality: MarkOf<'quality marked'> | undefined;
  readonly excluded: MarkOf<'excluded'> | undefined;
  readonly marked: ReadonlySet<What>;
  readonly extended: boolean;
}

type Changes = Partial<SlipSoFar>;
type Fold = { readonly [W in What]?: (slip: SlipSoFar, mark: MarkOf<W>) => Changes };

const passed = (due: Instant | undefined, at: Instant): Instant | undefined =>
  due !== undefined && at > due ? due : undefined;

/** Whoever completes has answered too. */
const answered = ({ respondedAt, responseDue, responseMissed }: SlipSoFar, at: Instant): Changes =>
  respondedAt === undefined ? { respondedAt: at, responseMissed: responseMissed ?? passed(responseDue, at) } : {};

const fold: Fold = {
  raised: (_slip, { at }) => ({ raisedAt: at }),
  dispatched: (_slip, { at, respondBy, closeBy }) => ({
    dispatchedAt: at,
    responseDue: respondBy,
    closureDue: closeBy,
  }),
  responded: (slip, { at }) => answered(slip, at),
  'response missed': ({ responseMissed }, { dueAt }) => ({ responseMissed: responseMissed ?? dueAt }),
  'closure missed': ({ closureMissed }, { dueAt }) => ({ closureMissed: closureMissed ?? dueAt }),
  'deadline moved': ({ extended }, { limit, reason, dueAt }) => ({
    ...(limit === 'close' ? { closureDue: dueAt } : { responseDue: dueAt }),
    extended: extended || reason === 'extension',
  }),
  completed: (slip, { at }) => ({
    ...answered(slip, at),
    completedAt: at,
    closureMissed: slip.closureMissed ?? passed(slip.closureDue, at),
  }),
  closed: (_slip, closed) => ({ closed }),
  rated: (_slip, rated) => ({ rated }),
  served: (_slip, served) => ({ served }),
  'quality marked': (_slip, quality) => ({ quality }),
  excluded: (_slip, excluded) => ({ excluded }),
};

const UNBORN: SlipSoFar = {
  standing: 'undispatched',
  raisedAt: undefined,
  dispatchedAt: undefined,
  responseDue: undefined,
  responseMissed: undefined,
  closureDue: undefined,
  closureMissed: undefined,
  respondedAt: undefined,
  completedAt: undefined,
  closed: undefined,
  rated: undefined,
  served: undefined,
  quality: undefined,
  excluded: undefined,
  marked: new Set(),
  extended: false,
};

type AnyFold = (slip: SlipSoFar, mark: Mark) => Changes;

/** Written into one slip of its own: a replay reads millions of marks. */
const after = (marks: readonly Mark[]): SlipSoFar => {
  const slip = { ...UNBORN, marked: new Set(marks.map(({ what }) => what)) };
  for (const mark of marks)
    Object.assign(slip, (fold[mark.what] as AnyFold | undefined)?.(slip, mark), {
      standing: standingAfter(slip.standing, mark),
    });
  return slip;
};

/** What is open when its limit passes is late, whether or not the log has said so yet. */
const lateBy = (slip: SlipSoFar, at: Instant): SlipSoFar =>
  slip.standing === 'open'
    ? {
        ...slip,
        responseMissed:
          slip.responseMissed ?? (slip.respondedAt === undefined ? passed(slip.responseDue, at) : undefined),
        closureMissed: slip.closureMissed ?? passed(slip.closureDue, at),
      }
    : slip;

/** The marks of a life, read at a moment. */
export const soFar = ({ marks }: Pick<SlipLife, 'marks'>, at: Instant): SlipSoFar => lateBy(after(marks), at);
