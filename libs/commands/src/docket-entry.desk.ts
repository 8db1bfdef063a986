import {
  callInQuestion,
  callRuledOn,
  type DocketEntry,
  type DocketEntryCommand,
  type DocketEntryFact,
  decideDocketEntry,
  evolveDocketEntry,
  type Heard,
  localDate,
  type Occasion,
  type Sitting,
  UNDOCKETED,
  yearOfRuling,
} from '@app/domain';
import type { Decide } from '@app/event-sourcing';
import { type CallId, isRejection, reject } from '@app/kernel';
import type { AskedOf, Desk, House } from './desk.js';
import { listsCited } from './lists-cited.js';

/** An entry of the docket has the id of its call: a call stands there once. */
export interface AskedOfDocketEntry extends AskedOf<'docketEntry'> {
  readonly docketEntry: CallId;
  readonly command: DocketEntryCommand;
}

type Around = Omit<Heard, 'entry'>;
type Ruling = Extract<DocketEntryCommand, { act: 'issueRuling' }>;

const sittingOf = async ({ words }: Ruling, house: House): Promise<Sitting | undefined> => {
  const meeting = await house.jointMeeting(words.meeting);
  return meeting === 'unconvened'
    ? undefined
    : { meeting: meeting.meeting, calls: meeting.calls, quorate: meeting.quorate };
};

const isKnown = async (ruling: string, house: House): Promise<boolean> => {
  const year = yearOfRuling(ruling);
  return year !== undefined && callRuledOn(await house.rulingRegister(year), ruling) !== undefined;
};

const unknownAmong = async ({ words: { overrules = [] } }: Ruling, house: House): Promise<readonly string[]> => {
  const known = await Promise.all(overrules.map((ruling) => isKnown(ruling, house)));
  return overrules.filter((_, index) => !known[index]);
};

const yearIn = ({ at, rules }: Occasion): string => localDate(at, rules.settings.timeZone).slice(0, 4);

/** A number is taken only for a ruling that nothing forbids. */
const ruling = async (
  command: Ruling,
  call: Around['call'],
  occasion: Occasion,
  house: House,
): Promise<Decide<DocketEntry, DocketEntryFact>> => {
  const sitting = await sittingOf(command, house);
  const around: Around = {
    call,
    unknownRulings: await unknownAmong(command, house),
    ...(sitting && { sitting }),
  };
  const entry = await house.docketEntry(call.call);
  const refusal = decideDocketEntry(command, occasion, around)(entry);
  if (isRejection(refusal) || entry === 'undocketed') return () => refusal;
  const number = await house.takeRulingNumber({ year: yearIn(occasion), call: call.call, round: entry.round });
  return isRejection(number)
    ? () => number
    : decideDocketEntry(command, occasion, { ...around, ruling: number as string });
};

export const docketEntryDesk: Desk<AskedOfDocketEntry, DocketEntry, DocketEntryFact> = {
  aggregate: { initial: UNDOCKETED, evolve: evolveDocketEntry },
  streamOf: ({ docketEntry }) => `docketEntry-${docketEntry}`,
  decide: async ({ docketEntry, command }, _, occasion, house) => {
    const call = await house.call(docketEntry);
    if (call === 'unraised') return () => reject('call.unknown');
    const inQuestion = callInQuestion(call);
    const now = await occasion(listsCited(command));
    return command.act === 'issueRuling'
      ? ruling(command, inQuestion, now, house)
      : decideDocketEntry(command, now, { call: inQuestion });
  },
};
