import type { organisationRoutes } from '@app/contracts';
import type { Officer } from '@app/domain';
import type { CarriedOut } from '@app/event-sourcing';
import { isOfBefore, passwordRefusal, setInitialPassword } from '@app/platform';
import type { ApiParts } from '../api-parts.js';
import type { Writing } from '../commands/writing.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { granted } from '../door/refused.js';

type Enrolling = AskedAt<typeof organisationRoutes.enrolOfficer>;

/** A new officer with a first password; a repetition does not touch a password that its owner has changed since, and none of before the enrolment stays. */
export const enrolling = async (
  { office, signIn }: Pick<ApiParts, 'office' | 'signIn'>,
  writing: Writing,
  asked: Enrolling,
): Promise<CarriedOut> => {
  const { password, ...told } = asked.body;
  const officer = branded<Officer>(told);
  granted(passwordRefusal(password, officer) ?? 'fit');
  const enrolled = await writing.carryOut(asked, {
    of: 'organisation',
    command: { act: 'enrolOfficers', officers: [officer] },
  });
  const kept = await signIn.store.credentials.of(officer.id);
  const enrolledAt = (await office.organisation()).enrolledAt.get(officer.id);
  const isTheirOwn = kept !== undefined && !kept.mustChange && !isOfBefore(kept, { enrolledAt });
  if (!isTheirOwn) await setInitialPassword(signIn, officer, password);
  return enrolled;
};
