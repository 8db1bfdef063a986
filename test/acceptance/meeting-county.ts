import { randomUUID } from 'node:crypto';
import { type Command, callStream, openCommandOffice, streamOf } from '@app/commands';
import {
  type CallFact,
  DEFAULT_SETTINGS,
  type DocketEntryFact,
  nextAlarm,
  type Officer,
  type Precedent,
  precedentOf,
  type RulingIssued,
  SYSTEM,
  type Unit,
} from '@app/domain';
import { inMemoryEventStore, type StoredEvent } from '@app/event-sourcing';
import { type CallId, type Instant, isRejection, type OfficerId, type UnitCode } from '@app/kernel';
import { CALL_ID, COUNTY, NOW, officer, on, unit } from '@app/testing';
import { openAgenda } from '../../apps/huying/src/simulator/agenda.js';
import { type DocketedFact, docketAtWork } from '../../apps/huying/src/simulator/docket-at-work.js';
import { LIST_IN_FORCE } from './list-in-force.js';
import { foundingOf } from './rule-book-in-force.js';

/** The three standing members, and those who speak for them. */
export const member = { zhengfa: 'ZFW' as UnitCode, bianban: 'BB' as UnitCode, sifa: unit.justice } as const;
const members = Object.values(member);
const organs: readonly Unit[] = [member.zhengfa, member.bianban].map((code) => ({
  code,
  name: code,
  kind: 'department',
  parent: unit.county,
}));
export const arbiter: Officer = { ...officer.arbiter, id: 'chen' as OfficerId, unit: member.zhengfa };

type Told = CallFact | DocketEntryFact;

/** A county in memory whose docket keeps itself and whose alarms ring on the moment. */
export const foundMeetingCounty = async (more: readonly Unit[] = []) => {
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  const agenda = openAgenda();
  let now: Instant = on('01-05 08:00');
  const asked = (by: Officer, at = now) => ({ by, at, commandId: randomUUID(), source: 'test' });

  const ring = async (call: CallId, at: Instant): Promise<void> => {
    if (nextAlarm((await office.call(call)).state) === at)
      await carryOut({ of: 'call', call, command: { act: 'letTimePass' } }, SYSTEM);
  };
  const docket = docketAtWork({
    office,
    agenda,
    now: () => now,
    commandId: () => randomUUID(),
    heard: async (call, of) => {
      const alarm = of === 'call' ? nextAlarm((await office.call(call)).state) : undefined;
      if (alarm !== undefined) agenda.note(alarm, () => ring(call, alarm));
    },
  });
  const carryOut = async (command: Command, by: Officer): Promise<readonly string[] | string> => {
    const answer = await office.carryOut(command, asked(by));
    if (isRejection(answer)) return answer.rejected;
    const { of } = command;
    if (of === 'call') await docket.tell(command.call, of, answer.facts as readonly DocketedFact[]);
    if (of === 'docketEntry') await docket.tell(command.docketEntry, of, answer.facts as readonly DocketedFact[]);
    return answer.facts.map(({ type }) => type);
  };
  const passUntil = async (at: Instant): Promise<void> => {
    for (let entry = agenda.next(at); entry !== undefined; entry = agenda.next(at)) {
      now = entry.at > now ? entry.at : now;
      await entry.doing();
    }
    now = at;
  };
  const readAll = async (stream: string): Promise<readonly (Told & { readonly position: string })[]> => {
    const facts: (Told & { position: string })[] = [];
    for await (const { type, data, position } of store.read(stream))
      facts.push({ type, data, position } as Told & { position: string });
    return facts;
  };

  const changes = { jointMeeting: { ...DEFAULT_SETTINGS.jointMeeting, standingMembers: members } };
  for (const command of [...foundingOf([...COUNTY, ...organs, ...more], changes), ...LIST_IN_FORCE])
    await office.carryOut(command, asked(SYSTEM, NOW));

  return {
    office,
    /** Somebody does something at a moment of 2026; answers with what happened, or the code of the refusal. */
    does: async (time: string, by: Officer, command: Command): Promise<readonly string[] | string> => {
      await passUntil(on(time));
      return carryOut(command, by);
    },
    /** Nobody does anything until then. */
    waits: (time: string): Promise<void> => passUntil(on(time)),
    callFacts: (call = CALL_ID) => readAll(callStream(call)) as Promise<readonly (CallFact & { position: string })[]>,
    docketFacts: (call = CALL_ID) =>
      readAll(streamOf('docketEntry', call)) as Promise<readonly (DocketEntryFact & { position: string })[]>,
    /** Everything of a call as it is stored, which papers are made of. */
    eventsOf: async (call = CALL_ID): Promise<readonly StoredEvent[]> => {
      const events: StoredEvent[] = [];
      for await (const event of store.read(callStream(call))) events.push(event);
      return events;
    },
    entry: async (call = CALL_ID) => (await office.look('docketEntry', call)).state,
    /** Every ruling so far as a precedent, with what a later one took out of force. */
    precedents: async (...calls: readonly CallId[]): Promise<readonly Precedent[]> => {
      const facts = (await Promise.all(calls.map((call) => readAll(streamOf('docketEntry', call))))).flat();
      const rulings = facts.filter((fact): fact is RulingIssued & { position: string } => fact.type === 'RulingIssued');
      return rulings.map((ruled) => {
        const later = rulings.find(({ data }) => data.overrules.includes(ruled.data.ruling));
        return { ...precedentOf(ruled), ...(later && { overruledBy: later.data.ruling }) };
      });
    },
  };
};

export type MeetingCounty = Awaited<ReturnType<typeof foundMeetingCounty>>;
