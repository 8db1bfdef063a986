import {
  type Call,
  type CallCommand,
  type CallFact,
  type CallLife,
  decideCall,
  evolveCall,
  lifeOf,
  UNRAISED,
  type Unit,
} from '@app/domain';
import { type CallId, type Instant, isRejection, type SlipId, type UnitCode } from '@app/kernel';
import { FEEDBACK, listsWith, officer, on, RAISING_WORDS, rulesWith, slip, unit, unitsWith } from '@app/testing';

/** What becomes of a call in the March of a generated table. */
export interface Story {
  readonly source: '12345' | 'visit';
  readonly done: 'on time' | 'late' | 'not';
  readonly closed: boolean;
  readonly dissatisfied?: boolean;
}

const [FIRST, LIMIT_PASSED, LATE] = [slip(1) as SlipId, on('03-10 09:00'), on('03-12 09:00')];

interface Said {
  readonly at: Instant;
  readonly by: 'caller' | 'dispatcher' | 'clerk' | 'system';
  readonly command: CallCommand;
}

const dispatching = (to: UnitCode): CallCommand => ({
  act: 'dispatchCall',
  words: { to: [{ unit: to, part: 'lead' }], basis: { noneFits: '清单未列' } },
});

const said = (at: string | Instant, by: Said['by'], command: CallCommand): Said => ({
  at: at.length > 12 ? (at as Instant) : on(at),
  by,
  command,
});

const finished = ({ done, closed, dissatisfied }: Story): readonly Said[] => {
  if (done === 'not') return [];
  const [doneAt, closedAt, ratedAt] =
    done === 'late'
      ? [LATE, on('03-13 10:00'), on('03-16 10:00')]
      : [on('03-05 15:00'), on('03-06 10:00'), on('03-06 11:00')];
  const feedback = { ...FEEDBACK, takenUpAt: on('03-03 09:00') };
  return [
    said(doneAt, 'clerk', { act: 'fileFeedback', slip: FIRST, words: feedback }),
    ...(closed ? [said(closedAt, 'caller', { act: 'confirmClosure', words: { solved: true } })] : []),
    ...(closed && dissatisfied !== undefined
      ? [
          said(ratedAt, 'caller', {
            act: 'rateDepartment',
            slip: FIRST,
            words: { rating: dissatisfied ? 'dissatisfied' : 'satisfied', speed: 3, attitude: 3, result: 3 },
          }),
        ]
      : []),
  ];
};

/** Everything that officers, and the clock, say in one story: the limit passes whether or not anybody speaks. */
const script = (story: Story, to: UnitCode): readonly Said[] => {
  const words = { ...RAISING_WORDS, source: { kind: story.source, number: 'WG-1' } };
  const passing = said(LIMIT_PASSED, 'system', { act: 'letTimePass' });
  const [first, ...rest] = finished(story);
  const acts = first === undefined ? [passing] : first.at < LIMIT_PASSED ? [first, ...rest] : [passing, first, ...rest];
  return [
    said('03-02 08:30', 'caller', { act: 'raiseCall', words }),
    said('03-02 09:00', 'dispatcher', dispatching(to)),
    ...acts,
  ];
};

const whoIs = (by: Said['by'], to: UnitCode) => {
  if (by === 'system') return { ...officer.admin, roles: ['system'] as const };
  return by === 'clerk' ? { ...officer.clerk, unit: to } : officer[by];
};

/** The facts of one story, each decided by the rule book; a refusal throws. */
const decided = (story: Story, to: Unit): readonly CallFact[] => {
  const occasion = { rules: rulesWith(), units: unitsWith(to), lists: listsWith() };
  let call: Call = UNRAISED;
  const log: CallFact[] = [];
  for (const { at, by, command } of script(story, to.code)) {
    const decision = decideCall(command, { ...occasion, at, by: whoIs(by, to.code) })(call);
    if (isRejection(decision)) throw new Error(`${command.act}: ${decision.rejected}`);
    log.push(...decision);
    call = decision.reduce(evolveCall, call);
  }
  return log;
};

const AT = '00000000000000000001';

let generated = 0;

/** So many calls with the same story: their facts, folded to their lives one by one. */
export function* callsOf(count: number, story: Story, to: Unit): Generator<CallLife> {
  if (count === 0) return;
  const facts = decided(story, to);
  for (let nth = 0; nth < count; nth += 1) {
    generated += 1;
    const call = `generated-${generated}` as CallId;
    let life: CallLife | undefined;
    for (const fact of facts) {
      const own = fact.type === 'CallRaised' ? { ...fact, data: { ...fact.data, call } } : fact;
      life = lifeOf(life, { ...own, position: AT } as Parameters<typeof lifeOf>[1]);
    }
    yield life as CallLife;
  }
}

/** A department with this name in the little county. */
export const department = (name: string): Unit => ({
  code: name as UnitCode,
  name,
  kind: 'department',
  parent: unit.county,
});
