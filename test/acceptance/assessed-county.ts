import { createHash } from 'node:crypto';
import type { Command } from '@app/commands';
import {
  type AssessedPeriod,
  type Assessing,
  type AssessmentCommand,
  assessmentOf,
  type CallCommand,
  canonical,
  decisionsIn,
  lifeOf,
  type MarkedSlip,
  type Officer,
  periodAssessed,
  type RecordedFact,
  retaliationWatch,
  type Sheet,
  type SlipLife,
  schemeFor,
  sheetTally,
  slipsBehindMark,
  startOfDay,
  type Unit,
} from '@app/domain';
import type { CallId, OfficerId, UnitCode } from '@app/kernel';
import { officer, on, responded, slip, unit } from '@app/testing';
import {
  caller,
  clerk,
  confirm,
  dispatch,
  dispatcher,
  feedBack,
  onCall,
  otherClerk,
  raise,
} from './in-county-words.js';
import { foundMeetingCounty } from './meeting-county.js';

const east = '349901102' as UnitCode;
const eastVillage = '349901102201' as UnitCode;
const MORE: readonly Unit[] = [
  { code: east, name: '东山镇', kind: 'town', parent: unit.county },
  { code: eastVillage, name: '东坡村', kind: 'village', parent: east },
];
export const township = { town: unit.town, subdistrict: unit.subdistrict, east } as const;
type Township = keyof typeof township;
const ground: Readonly<Record<Township, UnitCode>> = {
  town: unit.village,
  subdistrict: unit.community,
  east: eastVillage,
};
export const callerOf = (name: Township): Officer =>
  name === 'town' ? caller : { ...caller, id: `caller-${name}` as OfficerId, unit: township[name] };

type Words<A extends CallCommand['act']> = Extract<CallCommand, { act: A; words: unknown }>['words'];
export const GOOD: Words<'markCallQuality'> = { accurate: true, complete: true, inScope: true };
export const BAD: Words<'markCallQuality'> = {
  accurate: false,
  complete: false,
  inScope: true,
  reason: '地点不准，未附图',
};

/** A call that was answered, worked and closed within its day, rated by its township and marked by its department. */
export interface Worked {
  readonly from: Township;
  readonly to?: UnitCode;
  readonly rating?: Words<'rateDepartment'>['rating'];
  readonly marks?: Words<'markCallQuality'>;
}

export const assessing = (command: AssessmentCommand): Command => ({ of: 'assessment', command });
const { contact, phone, measure } = responded().data;

/** A county in memory in which townships and departments assess each other. */
export const foundAssessedCounty = async () => {
  const county = await foundMeetingCounty(MORE);
  const calls: CallId[] = [];

  /** The nth call is worked on the nth third day of the year. */
  const works = async ({ from, to = unit.market, rating = 'satisfied', marks = GOOD }: Worked): Promise<CallId> => {
    const day = new Date(Date.UTC(2026, 0, 6 + 3 * calls.length)).toISOString().slice(5, 10);
    const call = `0192f0c1-7a10-7000-8000-0000000000${String(calls.length).padStart(2, '0')}` as CallId;
    const [township, department] = [callerOf(from), to === unit.market ? clerk : otherClerk];
    const words = { contact, phone, startsAt: on(`${day} 10:30`), measure };
    const steps: readonly (readonly [string, Officer, Command])[] = [
      ['09:00', township, raise({ call, place: { unit: ground[from], detail: '村口' } })],
      ['09:10', dispatcher, dispatch(to, call)],
      ['10:00', department, onCall({ act: 'respondToSlip', slip: slip(1), words }, call)],
      ['11:00', department, feedBack(1, `${day} 10:30`, {}, call)],
      ['12:00', township, confirm(call)],
      ['12:10', township, rate(call, rating)],
      ['12:20', department, onCall({ act: 'markCallQuality', slip: slip(1), words: marks }, call)],
    ];
    for (const [time, by, command] of steps) {
      const answer = await county.does(`${day} ${time}`, by, command);
      if (typeof answer === 'string') throw new Error(answer);
    }
    calls.push(call);
    return call;
  };

  const lives = async (): Promise<readonly SlipLife[]> => {
    const all = await Promise.all(calls.map(county.eventsOf));
    return all.flatMap(
      (events) =>
        events.reduce<ReturnType<typeof lifeOf>>(
          (life, event) => lifeOf(life, event as unknown as RecordedFact),
          undefined,
        )?.slips ?? [],
    );
  };

  const draft = async (assessment: string, time: string) => {
    const at = on(time);
    const { rules } = await county.office.occasion({ by: officer.assessor, at });
    const { state: all } = await county.office.look('assessment', 'county');
    const period = periodAssessed(assessment, all, { at, rules }) as AssessedPeriod;
    const { timeZone } = rules.settings;
    const one = assessmentOf(all, assessment);
    const scheme = schemeFor(all, period, rules.settings);
    const asked: Assessing = {
      scheme,
      period: { from: startOfDay(period.from, timeZone), to: startOfDay(period.to, timeZone) },
      asOf: { at },
      exclusions: one.exclusions,
    };
    const tally = sheetTally(asked, (await county.office.organisation()).units);
    for (const life of await lives()) tally.add(life);
    const position = '00000000000000000000';
    const sheet: Sheet = {
      ...{ period, scheme, asOf: { at, position }, decisions: decisionsIn(one) },
      ...tally.sheet(),
    };
    return { sheet, asked };
  };

  return {
    ...county,
    works,
    /** The sheet of a period as it would be published at a moment. */
    sheet: async (assessment: string, time: string): Promise<Sheet> => (await draft(assessment, time)).sheet,
    /** Every slip behind a mark, as the sheet counts it. */
    slipsBehind: async (
      assessment: string,
      time: string,
      of: UnitCode,
      mark: { readonly measure: MarkedSlip['component']['measure']; readonly formula: string },
    ): Promise<readonly MarkedSlip[]> => {
      const { asked } = await draft(assessment, time);
      return (await lives()).flatMap(slipsBehindMark(asked, of, mark));
    },
    publishes: async (assessment: string, time: string, by: Officer, because?: string) => {
      const { sheet } = await draft(assessment, time);
      const sha256 = createHash('sha256').update(canonical(sheet)).digest('hex');
      const words = { assessment, sheet, sha256, ...(because !== undefined && { because }) };
      return county.does(time, by, assessing({ act: 'publishAssessment', words }));
    },
    editions: async (assessment: string) =>
      assessmentOf((await county.office.look('assessment', 'county')).state, assessment).editions,
    /** Where a department's marks for a township fell after what the township did. */
    alerts: async (time: string) => {
      const watch = retaliationWatch({ at: on(time) });
      for (const life of await lives()) watch.add(life);
      return watch.alerts();
    },
  };
};

const rate = (call: CallId, rating: Words<'rateDepartment'>['rating']): Command =>
  onCall({ act: 'rateDepartment', slip: slip(1), words: { rating, speed: 4, attitude: 4, result: 4 } }, call);

export type AssessedCounty = Awaited<ReturnType<typeof foundAssessedCounty>>;
