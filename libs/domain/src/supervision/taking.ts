import {
  type CallId,
  type Decision,
  type Instant,
  type Rejection,
  reject,
  type SlipId,
  type UnitCode,
} from '@app/kernel';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import type { StepKind } from '../ladder/ladder.js';
import { climbing, climbingOn } from './climbing.js';
import { theUnitStandsOnTheLadder } from './rules.js';
import type { SlipInQuestion } from './slip-in-question.js';
import type { AboutSlip, CardLimit, SupervisionFact } from './supervision.events.js';
import { type Supervision, sameSlip } from './supervision.state.js';

/** A supervisor takes a step directly. */
export interface IssueStep extends WithReason {
  readonly unit: UnitCode;
  readonly kind: StepKind;
  readonly about?: AboutSlip;
}

export interface FindFalseClosure extends WithReason {
  readonly unit: UnitCode;
  readonly about: AboutSlip;
}

/** A limit of the unit's slip turned yellow, or was missed. */
export interface NoteLimit {
  readonly unit: UnitCode;
  readonly call: CallId;
  readonly slip: SlipId;
  readonly limit: CardLimit;
  readonly is: 'limit-near' | 'limit-missed';
  readonly since: Instant;
}

/** Calls that a township raises never count against it; a slip is held only against the unit that has it. */
const theSlipIsTheUnits = (
  { unit, about }: Pick<IssueStep, 'unit' | 'about'>,
  slip: SlipInQuestion | undefined,
): Rejection | undefined => {
  if (about === undefined) return undefined;
  if (slip === undefined) return reject('call.unknown');
  if (slip.township === unit) return reject('supervision.own-call');
  if (slip.unit === undefined) return reject('slip.unknown', { slip: about.slip });
  return slip.unit === unit ? undefined : reject('supervision.not-the-units-slip', { unit: slip.unit });
};

const supervisor = only('supervisor');

export const issueStep =
  (words: IssueStep, occasion: Occasion, slip: SlipInQuestion | undefined) =>
  (supervision: Supervision): Decision<SupervisionFact> => {
    const refusal =
      supervisor(occasion) ?? theUnitStandsOnTheLadder(words.unit, occasion) ?? theSlipIsTheUnits(words, slip);
    if (refusal !== undefined) return refusal;
    const { unit, kind, about, reason } = words;
    return climbing({ unit, kind, because: { is: 'direct', reason }, ...(about && { about }) }, supervision, occasion);
  };

const theSlipWasFedBack = (slip: SlipInQuestion | undefined): Rejection | undefined =>
  slip?.fedBack ? undefined : reject('supervision.nothing-closed');

/** 虚假办结: the finding, and what the ladder makes of it. */
export const findFalseClosure =
  (words: FindFalseClosure, occasion: Occasion, slip: SlipInQuestion | undefined) =>
  (supervision: Supervision): Decision<SupervisionFact> => {
    const refusal = supervisor(occasion) ?? theSlipIsTheUnits(words, slip) ?? theSlipWasFedBack(slip);
    if (refusal !== undefined) return refusal;
    const { unit, about, reason } = words;
    if (supervision.falseClosures.some((found) => sameSlip(found, about))) return [];
    const { by, at } = occasion;
    const steps = climbingOn('false-closure', { unit, about, because: { is: 'false-closure' } }, supervision, occasion);
    return 'rejected' in steps
      ? steps
      : [{ type: 'FalseClosureFound', data: { about, reason, by: by.id, at } }, ...steps];
  };

const wasNoted = ({ steps }: Supervision, { call, slip, limit, is, since }: NoteLimit): boolean =>
  steps.some(
    ({ about, because }) =>
      sameSlip(about, { call, slip }) &&
      because.is === is &&
      'limit' in because &&
      because.limit === limit &&
      because.since === since,
  );

/** A card of a slip reaches the unit, and the ladder climbs; told twice it is one card. */
export const noteLimit =
  (words: NoteLimit, occasion: Occasion) =>
  (supervision: Supervision): Decision<SupervisionFact> => {
    if (!isAny(occasion.by, 'system')) return reject('officer.lacks-role', { needs: 'system' });
    if (wasNoted(supervision, words)) return [];
    const { unit, call, slip, limit, is, since } = words;
    return climbingOn(is, { unit, about: { call, slip }, because: { is, limit, since } }, supervision, occasion);
  };
