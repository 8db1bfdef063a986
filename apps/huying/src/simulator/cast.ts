import { isTownship, type Officer, type Organisation, type Role, type Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { type Draws, drawsFor } from './draws.js';
import { TEMPERS, type Temper, TOWNSHIP_HABITS, type TownshipHabits } from './habits.js';

/** A township and those who call in its name. */
export interface Calling {
  readonly unit: Unit;
  readonly callers: readonly Officer[];
  readonly approvers: readonly Officer[];
  /** Its villages and communities, or itself. */
  readonly places: readonly Unit[];
  readonly agencies: readonly Unit[];
  readonly habits: TownshipHabits;
}

/** A department or agency, and those who answer for it. */
export interface Answering {
  readonly unit: Unit;
  readonly officers: readonly Officer[];
  readonly signers: readonly Officer[];
  readonly temper: Temper;
}

/** Who plays in the county. */
export interface Cast {
  readonly calling: ReadonlyMap<UnitCode, Calling>;
  readonly answering: ReadonlyMap<UnitCode, Answering>;
  readonly dispatchers: readonly Officer[];
  readonly supervisors: readonly Officer[];
  readonly listKeepers: readonly Officer[];
  readonly assessors: readonly Officer[];
  readonly arbiters: readonly Officer[];
}

/** The county's own units and officers, each unit with habits that the seed deals to it. */
export const castOf = (organisation: Organisation, seed: string): Cast => {
  const county = openRegister(organisation);
  const cast = {
    calling: callingIn(county, drawsFor(seed, 'townships')),
    answering: answeringIn(county, drawsFor(seed, 'departments')),
    dispatchers: county.who('dispatcher'),
    supervisors: county.who('supervisor'),
    listKeepers: county.who('list-keeper'),
    assessors: county.who('assessor'),
    arbiters: county.who('arbiter'),
  };
  refuseWithout('caller in a township', cast.calling.size);
  refuseWithout('clerk in a department', cast.answering.size);
  refuseWithout('dispatcher', cast.dispatchers.length);
  refuseWithout('supervisor', cast.supervisors.length);
  return cast;
};

const refuseWithout = (whom: string, count: number): void => {
  if (count === 0) throw new Error(`the simulator needs a ${whom}`);
};

type Register = ReturnType<typeof openRegister>;

const openRegister = ({ units, officers }: Organisation) => {
  const open = [...units.values()].filter(({ closed }) => !closed);
  const everybody = [...officers.values()];
  return {
    open,
    who: (role: Role, unit?: UnitCode) =>
      everybody.filter((one) => one.roles.includes(role) && (unit === undefined || one.unit === unit)),
  };
};

const callingIn = ({ open, who }: Register, draws: Draws): ReadonlyMap<UnitCode, Calling> => {
  const townships = open.filter((unit) => isTownship(unit) && who('caller', unit.code).length > 0);
  const habits = dealt(TOWNSHIP_HABITS, townships.length, draws);
  return byCode(
    townships.map((unit, nth) => {
      const below = open.filter(({ parent }) => parent === unit.code);
      return {
        unit,
        callers: who('caller', unit.code),
        approvers: who('approver', unit.code),
        places: below.length > 0 ? below : [unit],
        agencies: open.filter(({ seat }) => seat === unit.code),
        habits: habits[nth] as TownshipHabits,
      };
    }),
  );
};

const answeringIn = ({ open, who }: Register, draws: Draws): ReadonlyMap<UnitCode, Answering> => {
  const doing = (unit: Unit) => [...who('clerk', unit.code), ...who('agent', unit.code)];
  const units = open.filter((unit) => unit.kind === 'department' || unit.kind === 'agency');
  const answering = units.filter((unit) => doing(unit).length > 0);
  const tempers = dealt(TEMPERS, answering.length, draws);
  return byCode(
    answering.map((unit, nth) => ({
      unit,
      officers: doing(unit),
      signers: who('signer', unit.code),
      temper: tempers[nth] as Temper,
    })),
  );
};

/** As many cards as there are hands, in the deck's proportions. */
const dealt = <T>(deck: readonly T[], hands: number, draws: Draws): readonly T[] =>
  draws.shuffled(Array.from({ length: hands }, (_, nth) => deck[nth % deck.length] as T));

const byCode = <T extends { readonly unit: Unit }>(all: readonly T[]): ReadonlyMap<UnitCode, T> =>
  new Map(all.map((one) => [one.unit.code, one]));
