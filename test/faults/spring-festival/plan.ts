import type { Asked, Command } from '@app/commands';
import { isWorkingDay, momentOf, type Officer } from '@app/domain';
import { type CallId, type Instant, instant, type LocalDate, type OfficerId, plusMs, type SlipId } from '@app/kernel';
import { unit } from '@app/testing';
import { v5 } from 'uuid';
import { stateCouncilCalendar } from '../../../apps/huying/src/founding/state-council-calendar.js';
import { grouped } from './grouped.js';

/** What becomes of a call: how its department and its township behave. */
export const FATES = ['silence', 'answered', 'deemed confirmed', 'everything late', 'punctual'] as const;
export type Fate = (typeof FATES)[number];

export const FIRST_DAY = '2026-02-09' as LocalDate;
export const LAST_DAY = '2026-02-28' as LocalDate;
/** Long after every limit has run out. */
export const END = instant('2026-04-10T00:00:00+08:00');
export const FOUNDED = instant('2026-02-09T00:00:00+08:00');

const NAMESPACE = '0b7f0c3e-86a4-5d2e-9a52-50e6f4b5c7d1';
const MOMENTS_A_DAY = 8;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const by = (id: string, from: Officer['unit'], role: Officer['roles'][number]): Officer => ({
  id: id as OfficerId,
  name: id,
  unit: from,
  roles: [role],
});
const caller = by('caller', unit.town, 'caller');
const dispatcher = by('dispatcher', unit.county, 'dispatcher');
const clerk = by('clerk', unit.environment, 'clerk');

export interface Planned {
  readonly call: CallId;
  readonly fate: Fate;
  readonly dispatchedAt: Instant;
}

export interface Step {
  readonly at: Instant;
  readonly command: Command;
  readonly asked: Asked;
}

const daysBetween = (first: LocalDate, last: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10) as LocalDate);
  return days;
};

/** Calls are dispatched on every day, worked or not, at eight moments of it. */
export const planOf = (calls: number): readonly Planned[] => {
  const days = daysBetween(FIRST_DAY, LAST_DAY);
  return Array.from({ length: calls }, (_, index) => {
    const day = days[index % days.length] as LocalDate;
    const start = momentOf(`${day} 08:00`, 'Asia/Shanghai') as Instant;
    const moment = Math.floor(index / days.length) % MOMENTS_A_DAY;
    return {
      call: v5(`call ${index}`, NAMESPACE) as CallId,
      fate: FATES[index % FATES.length] as Fate,
      dispatchedAt: plusMs(start, moment * HOUR),
    };
  });
};

const step = (planned: Planned, officer: Officer, at: Instant, command: Command): Step => ({
  at,
  command,
  asked: {
    by: officer,
    at,
    commandId: v5(`${planned.call} ${'command' in command ? command.command.act : ''} ${at}`, NAMESPACE),
    source: 'test',
  },
});

const SLIP = '1' as SlipId;
const WORDS = { contact: '值班员', phone: '0000', measure: '派人到场' };

const raise = (planned: Planned): Step =>
  step(planned, caller, planned.dispatchedAt, {
    of: 'call',
    call: planned.call,
    command: {
      act: 'raiseCall',
      words: {
        call: planned.call,
        subject: '河道边倾倒垃圾',
        asks: '查处',
        matter: '环境卫生',
        place: { unit: unit.village, detail: '桥头' },
        beyondPower: ['no-enforcement-power'],
        urgency: 'ordinary',
        evidence: [],
        source: { kind: 'patrol' },
      },
    },
  });

const dispatch = (planned: Planned): Step =>
  step(planned, dispatcher, planned.dispatchedAt, {
    of: 'call',
    call: planned.call,
    command: {
      act: 'dispatchCall',
      words: { to: [{ unit: unit.environment, part: 'lead' }], basis: { noneFits: '清单未列' } },
    },
  });

const respond = (planned: Planned, at: Instant): Step =>
  step(planned, clerk, at, {
    of: 'call',
    call: planned.call,
    command: { act: 'respondToSlip', slip: SLIP, words: { ...WORDS, startsAt: at } },
  });

const feedBack = (planned: Planned, at: Instant): Step =>
  step(planned, clerk, at, {
    of: 'call',
    call: planned.call,
    command: {
      act: 'fileFeedback',
      slip: SLIP,
      words: { takenUpAt: planned.dispatchedAt, spokenWith: '村干部', done: '已清运', result: '已解决', evidence: [] },
    },
  });

const confirm = (planned: Planned, at: Instant): Step =>
  step(planned, caller, at, {
    of: 'call',
    call: planned.call,
    command: { act: 'confirmClosure', words: { solved: true } },
  });

/** When the department answers: within the hour, or long after every limit. */
export const QUICKLY = HOUR;
export const MUCH_LATER = 30 * DAY;

const answers = (planned: Planned): readonly Step[] => {
  const soon = (hours: number): Instant => plusMs(planned.dispatchedAt, hours * QUICKLY);
  const late = plusMs(planned.dispatchedAt, MUCH_LATER);
  switch (planned.fate) {
    case 'silence':
      return [];
    case 'answered':
      return [respond(planned, soon(1))];
    case 'deemed confirmed':
      return [respond(planned, soon(1)), feedBack(planned, soon(2))];
    case 'everything late':
      return [respond(planned, late), feedBack(planned, late)];
    case 'punctual':
      return [respond(planned, soon(1)), feedBack(planned, soon(2)), confirm(planned, soon(3))];
  }
};

/** Everything that officers do, by moment; steps of one moment in the order in which they are done. */
export const agendaOf = (plan: readonly Planned[]): readonly (readonly [string, readonly Step[]])[] => {
  const steps = plan.flatMap((planned) => [raise(planned), dispatch(planned), ...answers(planned)]);
  return [...grouped(steps, ({ at }) => at)].sort(([one], [other]) => (one < other ? -1 : 1));
};

const calendar = stateCouncilCalendar();

/** Counted by hand, day by day: nothing of the deadline code is used. */
const worked = (day: LocalDate): boolean => isWorkingDay(calendar, day);

const dayAfter = (day: LocalDate): LocalDate => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10) as LocalDate;

const dayOf = (at: Instant): LocalDate => plusMs(at, 8 * HOUR).slice(0, 10) as LocalDate;

const workingDays = (from: Instant, count: number): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = dayAfter(dayOf(from)); days.length < count; day = dayAfter(day)) if (worked(day)) days.push(day);
  return days;
};

const startOf = (day: LocalDate | undefined): Instant => instant(`${day}T00:00:00+08:00`);
const justAfter = (day: LocalDate | undefined): Instant => plusMs(instant(`${day}T24:00:00+08:00`), 1);

/** `type limit? at` of every fact that must happen to the call by itself, at its instant, and no other. */
export const expectedOf = ({ fate, dispatchedAt }: Planned): readonly string[] => {
  const days = workingDays(dispatchedAt, 5);
  const respondNear = `DeadlineNear respond ${startOf(days[0])}`;
  const respondMissed = [`ResponseDeadlineMissed ${justAfter(days[1])}`, `SlipDeemedSignedFor ${justAfter(days[1])}`];
  const closeNear = `DeadlineNear close ${startOf(days[3])}`;
  const closeMissed = `ClosureDeadlineMissed ${justAfter(days[4])}`;
  const confirmBy = (from: Instant) => `ClosureDeemedConfirmed ${justAfter(workingDays(from, 3)[2])}`;
  switch (fate) {
    case 'silence':
      return [respondNear, ...respondMissed, closeNear, closeMissed];
    case 'answered':
      return [closeNear, closeMissed];
    case 'deemed confirmed':
      return [confirmBy(plusMs(dispatchedAt, 2 * QUICKLY))];
    case 'everything late': {
      const late = plusMs(dispatchedAt, MUCH_LATER);
      return [respondNear, ...respondMissed, closeNear, closeMissed, confirmBy(late)];
    }
    case 'punctual':
      return [];
  }
};
