import { randomUUID } from 'node:crypto';
import { type Command, callStream, openCommandOffice, streamOf } from '@app/commands';
import { type CallFact, nextAlarm, type Officer, type Step, type SupervisionFact, SYSTEM } from '@app/domain';
import { inMemoryEventStore, type StoredEvent } from '@app/event-sourcing';
import { type CallId, type Instant, isRejection, type UnitCode } from '@app/kernel';
import { NOW, on } from '@app/testing';
import { openAgenda } from '../../apps/huying/src/simulator/agenda.js';
import { ladderAtWork } from '../../apps/huying/src/simulator/ladder-at-work.js';
import { foundingOf } from './rule-book-in-force.js';

const refused = (code: string): never => {
  throw new Error(`the ladder was not climbed: ${code}`);
};

/** A county in memory whose limits fall on their moment, and whose ladder is climbed by itself. */
export const foundSupervisedCounty = async () => {
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  const agenda = openAgenda();
  let now: Instant = on('01-05 08:00');
  const asked = (by: Officer, at = now) => ({ by, at, commandId: randomUUID(), source: 'test' });

  const ladder = ladderAtWork({
    office,
    agenda,
    now: () => now,
    commandId: () => randomUUID(),
    heard: async () => undefined,
    refused,
  });
  const ring = async (call: CallId, at: Instant): Promise<void> => {
    if (nextAlarm((await office.call(call)).state) === at)
      await carryOut(SYSTEM, { of: 'call', call, command: { act: 'letTimePass' } });
  };
  const heardOfCall = async (call: CallId, facts: readonly CallFact[]): Promise<void> => {
    const alarm = nextAlarm((await office.call(call)).state);
    if (alarm !== undefined) agenda.note(alarm, () => ring(call, alarm));
    await ladder.heed(call, facts);
  };
  const carryOut = async (by: Officer, command: Command): Promise<readonly string[] | string> => {
    const answer = await office.carryOut(command, asked(by));
    if (isRejection(answer)) return answer.rejected;
    if (command.of === 'call') await heardOfCall(command.call, answer.facts as readonly CallFact[]);
    if (command.of === 'supervision')
      await ladder.tell(command.supervision, answer.facts as readonly SupervisionFact[]);
    return answer.facts.map(({ type }) => type);
  };
  const passUntil = async (at: Instant): Promise<void> => {
    for (let entry = agenda.next(at); entry !== undefined; entry = agenda.next(at)) {
      now = entry.at > now ? entry.at : now;
      await entry.doing();
    }
    now = at;
  };
  const steps = async (unit: UnitCode): Promise<readonly Step[]> =>
    (await office.look('supervision', unit)).state.steps;

  for (const command of foundingOf()) await office.carryOut(command, asked(SYSTEM, NOW));

  const read = async <T>(stream: string): Promise<readonly (T & StoredEvent)[]> => {
    const events: (T & StoredEvent)[] = [];
    for await (const event of store.read(stream)) events.push(event as T & StoredEvent);
    return events;
  };

  return {
    office,
    /** Somebody does something at a moment of 2026; answers with what happened, or the code of the refusal. */
    does: async (time: string, by: Officer, command: Command): Promise<readonly string[] | string> => {
      await passUntil(on(time));
      return carryOut(by, command);
    },
    /** The same, where a refusal is no part of the story. */
    did: async (time: string, by: Officer, command: Command): Promise<void> => {
      await passUntil(on(time));
      const answer = await carryOut(by, command);
      if (typeof answer === 'string' || answer.length === 0) throw new Error(`refused at ${time}: ${answer}`);
    },
    /** Nobody does anything until then; what falls on that very moment has not happened yet. */
    waits: (time: string): Promise<void> => passUntil(on(time)),
    steps,
    /** The steps that a unit was told, the earliest first, by their kind. */
    told: async (unit: UnitCode): Promise<readonly string[]> => (await steps(unit)).map(({ kind }) => kind),
    /** Everything that a unit was told and did about it, from the top. */
    file: (unit: UnitCode) => read<SupervisionFact>(streamOf('supervision', unit)),
    /** Everything that happened to a call, from the top. */
    callFile: (call: CallId) => read<CallFact>(callStream(call)),
  };
};

export type SupervisedCounty = Awaited<ReturnType<typeof foundSupervisedCounty>>;
