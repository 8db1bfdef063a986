import type { UnitView } from '@app/contracts';
import { shallowRef } from 'vue';
import { ask } from '../api/asking';

type Kind = UnitView['kind'];

const units = shallowRef<readonly UnitView[]>([]);
const fetching = new Set<'units'>();

const fetchUnits = async (): Promise<void> => {
  fetching.add('units');
  const { units: found } = await ask<{ readonly units: readonly UnitView[] }>('/units');
  units.value = found;
};

/** Every unit of the county, fetched once. */
export const useUnits = () => {
  if (!fetching.has('units')) void fetchUnits().catch(() => fetching.delete('units'));
  return units;
};

export const ofKind = (all: readonly UnitView[], ...kinds: readonly Kind[]): readonly UnitView[] =>
  all.filter(({ kind, closed }) => !closed && kinds.includes(kind));

/** The name of a unit, by its code; the code while the units are not here yet. */
export const unitName = (code: string): string => useUnits().value.find((unit) => unit.code === code)?.name ?? code;
