import type { Command } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, SYSTEM } from '@app/domain';
import { isRejection } from '@app/kernel';
import { newCommandId, setInitialPassword } from '@app/platform';
import { COUNTY, LIST, LITTLE_LIST, officer, unit } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import type { ApiParts } from '../src/index.js';

/** What every officer of the little county signs in with. */
export const PASSWORD = 'dragonboat-2026';

const { version: _, ...notice } = calendar2025And2026;

const STEPS: readonly Command[] = [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
  {
    of: 'rulebook',
    command: { act: 'adoptSettings', settings: { effectiveFrom: DEFAULT_SETTINGS.effectiveFrom } },
  },
  { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
  { of: 'organisation', command: { act: 'enrolOfficers', officers: Object.values(officer) } },
  {
    of: 'responsibilityList',
    responsibilityList: LIST,
    command: {
      act: 'foundList',
      words: { list: LIST, name: LIST, kind: 'territorial', legalReviewer: unit.justice },
    },
  },
  {
    of: 'responsibilityList',
    responsibilityList: LIST,
    command: {
      act: 'publishList',
      words: { effectiveFrom: DEFAULT_SETTINGS.effectiveFrom, items: LITTLE_LIST },
    },
  },
];

/** Gives the log its rules, units and officers, and the officers their password. */
export const foundLittleCounty = async ({ office, clock, signIn }: ApiParts): Promise<void> => {
  for (const command of STEPS) {
    const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'founding' };
    const answer = await office.carryOut(command, asked);
    if (isRejection(answer)) throw new Error(`the founding was refused: ${answer.rejected}`);
  }
  await letEverybodyIn({ clock, signIn });
};

/** Everybody has chosen their own password long ago; it happens to be the same, with one hash. */
const letEverybodyIn = async ({ clock, signIn }: Pick<ApiParts, 'clock' | 'signIn'>): Promise<void> => {
  const { credentials } = signIn.store;
  const refusal = await setInitialPassword(signIn, officer.caller, PASSWORD);
  const kept = await credentials.of(officer.caller.id);
  if (refusal !== undefined || kept === undefined) throw new Error('the password of the test names an officer');
  for (const { id } of Object.values(officer)) await credentials.keep(id, { ...kept, mustChange: false }, clock.now());
};
