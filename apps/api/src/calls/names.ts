import type { UnitRef } from '@app/contracts';
import type { Organisation, Unit } from '@app/domain';
import type { OfficerId, UnitCode } from '@app/kernel';

/** The names that codes and ids have now. */
export interface Names {
  unit(code: UnitCode): UnitRef;
  /** Of those that are officers still. */
  officers(ids: Iterable<OfficerId>): Record<string, string>;
}

export const namesIn = ({ units, officers }: Organisation): Names => ({
  unit: (code) => ({ code, name: units.get(code)?.name ?? code }),
  officers: (ids) =>
    Object.fromEntries(
      [...new Set(ids)].flatMap((id) => [officers.get(id)].flatMap((one) => (one ? [[id, one.name]] : []))),
    ),
});

/** The county itself, once it is founded. */
export const countyIn = ({ units }: Organisation): Unit | undefined =>
  [...units.values()].find(({ kind }) => kind === 'county');
