import { createHash } from 'node:crypto';
import type { CommandOffice } from '@app/commands';
import { isTownship, mayBeCalled, type Organisation, SYSTEM, type Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { type Clock, newCommandId } from '@app/platform';
import { granted } from '../plain.js';
import type { LedgerMap } from './ledger-map.js';

type Kind = 'department' | 'town';

/** Finds the units that a ledger names, founding those that the county does not have. */
export interface LedgerUnits {
  department(name: string): Promise<UnitCode>;
  township(name: string): Promise<UnitCode>;
  founded(): number;
}

const codeOf = (kind: Kind, name: string): UnitCode =>
  `L${kind === 'town' ? 'T' : 'D'}${createHash('sha256').update(name).digest('hex').slice(0, 8)}` as UnitCode;

const fits = (kind: Kind, unit: Unit): boolean => (kind === 'town' ? isTownship(unit) : mayBeCalled(unit));

const found = ({ units }: Organisation, kind: Kind, wanted: string): UnitCode | undefined =>
  [...units.values()].find((unit) => fits(kind, unit) && (unit.code === wanted || unit.name === wanted))?.code;

const countyOf = ({ units }: Organisation): UnitCode | undefined =>
  [...units.values()].find(({ kind }) => kind === 'county')?.code;

export const ledgerUnits = (office: CommandOffice, clock: Clock, { aliases }: LedgerMap): LedgerUnits => {
  const known = new Map<string, Promise<UnitCode>>();
  let founded = 0;

  const make = async (organisation: Organisation, kind: Kind, name: string): Promise<UnitCode> => {
    const parent = countyOf(organisation);
    const unit: Unit = { code: codeOf(kind, name), name, kind, ...(parent === undefined ? {} : { parent }) };
    const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'import' };
    const command = { act: 'foundUnits', units: [unit] } as const;
    founded += granted(await office.carryOut({ of: 'organisation', command }, asked)).facts.length;
    return unit.code;
  };

  const lookUp = async (kind: Kind, name: string): Promise<UnitCode> => {
    const organisation = await office.organisation();
    return found(organisation, kind, name) ?? make(organisation, kind, name);
  };

  const once = (kind: Kind, told: string): Promise<UnitCode> => {
    const name = (kind === 'town' ? aliases.townships : aliases.units)?.[told] ?? told;
    const key = `${kind} ${name}`;
    const unit = known.get(key) ?? lookUp(kind, name);
    known.set(key, unit);
    return unit;
  };

  return {
    department: (name) => once('department', name),
    township: (name) => once('town', name),
    founded: () => founded,
  };
};
