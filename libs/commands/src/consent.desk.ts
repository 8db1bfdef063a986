import {
  type Consent,
  type ConsentCommand,
  type ConsentFact,
  decideConsent,
  evolveConsent,
  UNASKED,
} from '@app/domain';
import type { ConsentId } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfConsent extends AskedOf<'consent'> {
  readonly consent: ConsentId;
  readonly command: ConsentCommand;
}

export const consentDesk: Desk<AskedOfConsent, Consent, ConsentFact> = {
  aggregate: { initial: UNASKED, evolve: evolveConsent },
  streamOf: ({ consent }) => `consent-${consent}`,
  decide: async ({ command }, _, occasion) => decideConsent(command, await occasion()),
  begins: ({ command }) => command.act === 'askConsent',
};
