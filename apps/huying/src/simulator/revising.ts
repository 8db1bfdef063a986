import {
  carryOutRevision,
  type FoundedList,
  type ListRevisionCommand,
  type ListRevisionFact,
  localDate,
  type Officer,
  type Rules,
  SYSTEM,
  versionOn,
} from '@app/domain';
import { type Instant, isRejection, type LocalDate } from '@app/kernel';
import { type Draws, drawsFor } from './draws.js';
import type { Stage } from './live-call.js';
import { nextEffectiveDay, revisedItem } from './revised-item.js';
import { simulatedCommandId, simulatedRevisionId } from './simulator-ids.js';
import { DISAGREES, AGREES as IN_FAVOUR, NOT_REVISED, REVISION_BASIS, REVISION_REASONS } from './words.js';
import { afterWork } from './working-moments.js';

const ON_A_DAY = 1 / 30;
const AGREES = 0.88;

interface Revising {
  readonly revision: string;
  readonly list: FoundedList;
  readonly rules: Rules;
  readonly draws: Draws;
  readonly stage: Stage;
  /** Carries the next command of the revision out. */
  readonly does: (by: Officer, command: ListRevisionCommand) => Promise<readonly ListRevisionFact[]>;
}

/** On some days a department or a township asks for another wording of an item; whatever follows comes from the agenda. */
export const reviseOn = async (day: LocalDate, from: Instant, code: string, stage: Stage): Promise<void> => {
  const draws = drawsFor(stage.seed, `revision ${day}`);
  if (!draws.chance(ON_A_DAY)) return;
  const { state: list } = await stage.office.look('responsibilityList', code);
  if (list === 'unfounded' || reviewersOf(list, stage).some((officers) => officers.length === 0)) return;
  const { rules } = await stage.office.occasion({ by: SYSTEM, at: from });
  const revision = simulatedRevisionId(stage.seed, day);
  const revising = { revision, list, rules, draws, stage, does: doing(revision, stage) };
  later([1, 6], revising, () => ask(revising), from);
};

const doing = (revision: string, { office, seed, now, tally }: Stage): Revising['does'] => {
  let nth = 0;
  return async (by, command) => {
    const asked = { by, at: now(), commandId: simulatedCommandId(seed, revision, nth++), source: 'simulator' };
    const answer = await office.carryOut({ of: 'listRevision', listRevision: revision, command }, asked);
    if (isRejection(answer)) {
      tally.refused(answer.rejected);
      return [];
    }
    tally.carriedOut(answer.facts.length);
    return answer.facts as readonly ListRevisionFact[];
  };
};

const reviewersOf = ({ legalReviewer }: FoundedList, { cast }: Stage) =>
  [cast.arbiters.filter(({ unit }) => unit === legalReviewer), cast.listKeepers] as const;

const later = (
  [least, most]: readonly [number, number],
  { draws, rules, stage }: Revising,
  doing: () => Promise<void>,
  from: Instant = stage.now(),
): void => stage.agenda.note(afterWork(from, draws.between(least, most), rules), doing);

const today = ({ rules, stage }: Revising): LocalDate => localDate(stage.now(), rules.settings.timeZone);

const applicants = ({ cast }: Stage): readonly Officer[] => [
  ...[...cast.answering.values()].filter(({ unit }) => unit.kind === 'department').flatMap(({ officers }) => officers),
  ...[...cast.calling.values()].flatMap(({ callers }) => callers),
];

const ask = async (revising: Revising): Promise<void> => {
  const { revision, list, draws, stage, does } = revising;
  const items = [...(versionOn(list, today(revising))?.items.values() ?? [])];
  if (items.length === 0) return;
  const change = revisedItem(draws.pick(items), [...stage.cast.answering.keys()], draws);
  const words = {
    ...{ revision, list: list.list, change },
    basis: draws.pick(REVISION_BASIS),
    reason: draws.pick(REVISION_REASONS),
  };
  await does(draws.pick(applicants(stage).filter(({ roles }) => !roles.includes('arbiter'))), {
    act: 'askRevision',
    words,
  });
  later([4, 20], revising, () => review(revising, 0));
};

/** First 司法局, then 编办. */
const review = async (revising: Revising, nth: 0 | 1): Promise<void> => {
  const { list, draws, stage, does } = revising;
  const agrees = draws.chance(AGREES);
  const words = { agrees, opinion: draws.pick(agrees ? IN_FAVOUR : DISAGREES) };
  await does(draws.pick(reviewersOf(list, stage)[nth]), { act: 'reviewRevision', words });
  if (!agrees) return later([2, 8], revising, () => refuse(revising));
  later([4, 16], revising, () => (nth === 0 ? review(revising, 1) : accept(revising)));
};

const refuse = async ({ draws, stage, does }: Revising): Promise<void> => {
  await does(draws.pick(stage.cast.listKeepers), { act: 'refuseRevision', words: { reason: draws.pick(NOT_REVISED) } });
};

const accept = async (revising: Revising): Promise<void> => {
  const { list, draws, stage, does } = revising;
  const { state: now } = await stage.office.look('responsibilityList', list.list);
  const effectiveFrom = nextEffectiveDay(today(revising), now === 'unfounded' ? list : now);
  const [fact] = await does(draws.pick(stage.cast.listKeepers), { act: 'acceptRevision', words: { effectiveFrom } });
  if (fact !== undefined && !stage.othersRing) await carryOut(fact, revising);
};

/** What the reaction does where there is one. */
const carryOut = async (accepted: ListRevisionFact, { revision, list, stage, does }: Revising): Promise<void> => {
  const next = carryOutRevision(accepted);
  if (next?.is !== 'publish') return;
  const { is: _, list: code, ...words } = next;
  const commandId = simulatedCommandId(stage.seed, `${revision} published`, 0);
  const answer = await stage.office.carryOut(
    {
      of: 'responsibilityList',
      responsibilityList: code,
      command: { act: 'publishList', words: { ...words, revision } },
    },
    { by: SYSTEM, at: stage.now(), commandId, source: 'simulator' },
  );
  if (isRejection(answer)) return stage.tally.refused(answer.rejected);
  const { state } = await stage.office.look('responsibilityList', list.list);
  const version = state === 'unfounded' ? undefined : state.versions.find((one) => one.revision === revision)?.version;
  if (version !== undefined) await does(SYSTEM, { act: 'notePublished', words: { version } });
};
