import { type Decision, isRejection, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import type { ConsentAsked, ConsentFact } from './consent.events.js';
import type { Consent } from './consent.state.js';

export type AskConsent = Pick<ConsentAsked['data'], 'consent' | 'agency' | 'change' | 'person' | 'reason'>;

interface Stationed {
  readonly department: UnitCode;
  readonly township: UnitCode;
}

const stationed = (agency: UnitCode, { units }: Occasion): Stationed | Rejection => {
  const unit = units(agency);
  return unit?.kind === 'agency' && unit.parent !== undefined && unit.seat !== undefined && !unit.closed
    ? { department: unit.parent, township: unit.seat }
    : reject('consent.not-an-agency', { unit: agency });
};

const notTheirsToAsk = ({ department }: Stationed, { by }: Occasion): Rejection | undefined => {
  if (isAny(by, 'assessor')) return undefined;
  if (!isAny(by, 'clerk', 'signer')) return reject('officer.lacks-role', { needs: 'assessor, clerk, signer' });
  return by.unit === department ? undefined : reject('consent.not-the-parent-department');
};

/** Before the head of a stationed agency is appointed or moved, the township is asked; asked again, nothing happens. */
export const askConsent =
  (words: AskConsent, occasion: Occasion) =>
  (consent: Consent): Decision<ConsentFact> => {
    const agency = stationed(words.agency, occasion);
    if (isRejection(agency)) return agency;
    const refusal = notTheirsToAsk(agency, occasion);
    if (refusal !== undefined) return refusal;
    return consent === 'unasked' ? [asked(words, agency, occasion)] : [];
  };

const asked = (words: AskConsent, { department, township }: Stationed, { by, at }: Occasion): ConsentAsked => ({
  type: 'ConsentAsked',
  data: { ...words, asker: by.unit, department, township, by: by.id, at },
});
