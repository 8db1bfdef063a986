import { randomUUID } from 'node:crypto';
import { type Command, openCommandOffice } from '@app/commands';
import {
  type CallCommand,
  carryOutRevision,
  DEFAULT_SETTINGS,
  type ListItem,
  type ListRevisionCommand,
  type ListRevisionFact,
  localDate,
  type OfferedItem,
  type Officer,
  type Proposal,
  type PublishList,
  proposing,
  type StandingRuling,
  SYSTEM,
  versionOn,
} from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { type CallId, isRejection, type LocalDate } from '@app/kernel';
import { LIST, NOW, officer, on, RAISING_WORDS, usualOfficer } from '@app/testing';
import { founding, LIST_IN_FORCE } from './list-in-force.js';
import { foundingOf } from './rule-book-in-force.js';

type Told = readonly string[] | string;

/** A county in memory whose lists are kept by 编办 and reviewed by 司法局. */
export interface CountyWithLists {
  readonly publishes: (time: string, words: PublishList, list?: string) => Promise<Told>;
  /** The item as of a day, in whichever version. */
  readonly item: (code: string, day: string, list?: string) => Promise<ListItem | undefined>;
  readonly raises: (time: string, words: string) => Promise<CallId>;
  readonly does: (time: string, call: CallId, command: CallCommand, by?: Officer) => Promise<Told>;
  readonly proposals: (
    time: string,
    words: string,
    precedents?: readonly StandingRuling[],
  ) => Promise<readonly Proposal[]>;
  readonly revises: (time: string, command: ListRevisionCommand, by: Officer) => Promise<Told>;
  readonly revision: () => Promise<unknown>;
  readonly basisOf: (call: CallId) => Promise<unknown>;
}

export const REVISION = '6f1c1d4e-0d1c-4f6e-9d7b-5f3f2a9f0b11';
export const PUBLIC_SERVICES = '公共服务清单';

const STEPS: readonly Command[] = [...foundingOf(), ...LIST_IN_FORCE, founding(PUBLIC_SERVICES, 'public-services')];

export const foundCountyWithLists = async (): Promise<CountyWithLists> => {
  const office = openCommandOffice(inMemoryEventStore());

  const carryOut = async (command: Command, by: Officer, at = NOW): Promise<Told> => {
    const answer = await office.carryOut(command, { by, at, commandId: randomUUID(), source: 'test' });
    if (isRejection(answer)) return answer.rejected;
    for (const fact of answer.facts) await react(fact as ListRevisionFact, at);
    return answer.facts.map(({ type }) => type);
  };
  /** What the reactor does behind the desk. */
  const react = async (fact: ListRevisionFact, at: typeof NOW): Promise<void> => {
    const next = fact.type === 'ListRevisionAccepted' ? carryOutRevision(fact) : undefined;
    if (next?.is !== 'publish') return;
    const { is: _is, list, ...words } = next;
    const command = { act: 'publishList', words: { ...words, revision: REVISION } } as const;
    await carryOut({ of: 'responsibilityList', responsibilityList: list, command }, SYSTEM, at);
    const version = (await listOf(list)).versions.length;
    const note = { act: 'notePublished', words: { version } } as const;
    await carryOut({ of: 'listRevision', listRevision: REVISION, command: note }, SYSTEM, at);
  };
  const listOf = async (code: string) => {
    const { state } = await office.look('responsibilityList', code);
    if (state === 'unfounded') throw new Error(`no list ${code}`);
    return state;
  };
  const itemsAt = async (day: LocalDate): Promise<readonly OfferedItem[]> => {
    const lists = await Promise.all([LIST, PUBLIC_SERVICES].map(listOf));
    return lists.flatMap((list) => {
      const version = versionOn(list, day);
      return [...(version?.items.values() ?? [])].map((item) => ({
        ...{ list: list.list, version: version?.version ?? 0, item },
      }));
    });
  };

  for (const command of STEPS) await carryOut(command, SYSTEM);

  return {
    publishes: (time, words, list = LIST) =>
      carryOut(
        { of: 'responsibilityList', responsibilityList: list, command: { act: 'publishList', words } },
        officer.listKeeper,
        on(time),
      ),
    item: async (code, day, list = LIST) => versionOn(await listOf(list), day as LocalDate)?.items.get(code),
    raises: async (time, words) => {
      const call = randomUUID() as CallId;
      const command = { act: 'raiseCall', words: { ...RAISING_WORDS, call, subject: words } } as const;
      await carryOut({ of: 'call', call, command }, officer.caller, on(time));
      return call;
    },
    does: (time, call, command, by = usualOfficer[command.act]) =>
      carryOut({ of: 'call', call, command }, by, on(time)),
    proposals: async (time, words, precedents) =>
      proposing(await itemsAt(localDate(on(time), DEFAULT_SETTINGS.timeZone)))({ words }, precedents),
    revises: (time, command, by) => carryOut({ of: 'listRevision', listRevision: REVISION, command }, by, on(time)),
    revision: async () => {
      const { state } = await office.look('listRevision', REVISION);
      return state === 'unasked' ? state : state.standing;
    },
    basisOf: async (call) => {
      const { state } = await office.call(call);
      return state === 'unraised' ? undefined : state.slips[0]?.basis;
    },
  };
};
