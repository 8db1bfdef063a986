import type {
  Bulletin,
  BulletinPlan,
  Call,
  DocketEntry,
  JointMeeting,
  Occasion,
  Rulebook,
  RulingRegister,
  Supervision,
  TakeRulingNumber,
} from '@app/domain';
import type { Aggregate, Decide } from '@app/event-sourcing';
import type { CallId, Fact, MeetingId, Rejection, UnitCode } from '@app/kernel';
import type { Asked } from './asked.js';
import type { CountBulletin } from './counting-bulletins.js';

/** What a desk may ask of the others while it decides. */
export interface House {
  readonly call: (id: CallId) => Promise<Call>;
  readonly docketEntry: (call: CallId) => Promise<DocketEntry>;
  readonly jointMeeting: (id: MeetingId) => Promise<JointMeeting>;
  readonly rulingRegister: (year: string) => Promise<RulingRegister>;
  /** The number of a ruling: the entry's own, or the next of the year. */
  readonly takeRulingNumber: (words: TakeRulingNumber) => Promise<string | Rejection>;
  /** What a unit was told from the ladder. */
  readonly supervision: (unit: UnitCode) => Promise<Supervision>;
  readonly rulebook: () => Promise<Rulebook>;
  readonly bulletin: (id: string) => Promise<Bulletin>;
  readonly bulletinPlan: () => Promise<BulletinPlan>;
  /** How far the log has come. */
  readonly head: () => Promise<string>;
  readonly countBulletin: CountBulletin;
}

/** What is asked of one kind of stream: the name of the kind, and the command by its act. */
export interface AskedOf<Of extends string> {
  readonly of: Of;
  readonly command: { readonly act: string };
}

/** Where the commands of one kind go: to which stream, upon which state, to which decision. */
export interface Desk<C extends AskedOf<string>, S, F extends Fact> {
  readonly aggregate: Aggregate<S, F>;
  readonly streamOf: (asking: C) => string;
  /** What of a command was asked, where the rest was made for it: by that a repetition is known. All of it when absent. */
  readonly wish?: (command: C['command']) => object;
  /** `occasion` brings the rules in force, the units, and the lists that are named; a decision that needs none does not ask for it. */
  readonly decide: (
    asking: C,
    asked: Asked,
    occasion: (lists?: readonly string[]) => Promise<Occasion>,
    house: House,
  ) => Promise<Decide<S, F>>;
  /** The command begins its stream: nothing is read before it is decided. */
  readonly begins?: (asking: C) => boolean;
}
