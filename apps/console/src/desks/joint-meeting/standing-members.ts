import type { UnitRef } from '@app/contracts';
import { computed, shallowRef } from 'vue';
import { ask } from '../../api/asking';
import { useUnits } from '../../session/units';

interface Settings {
  readonly settings: readonly { readonly jointMeeting: { readonly standingMembers: readonly string[] } }[];
}

/** The units without which no meeting may rule, with their names. */
export const useStandingMembers = () => {
  const codes = shallowRef<readonly string[]>([]);
  const units = useUnits();
  void ask<Settings>('/settings').then(
    ({ settings }) => {
      codes.value = settings.at(-1)?.jointMeeting.standingMembers ?? [];
    },
    () => undefined,
  );
  return computed((): readonly UnitRef[] =>
    codes.value.map((code) => ({ code, name: units.value.find((unit) => unit.code === code)?.name ?? code })),
  );
};
