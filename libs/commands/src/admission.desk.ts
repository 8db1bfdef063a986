import {
  type Admission,
  type AdmissionCommand,
  type AdmissionFact,
  decideAdmission,
  evolveAdmission,
  UNAPPLIED,
} from '@app/domain';
import type { AdmissionId } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfAdmission extends AskedOf<'admission'> {
  readonly admission: AdmissionId;
  readonly command: AdmissionCommand;
}

export const admissionDesk: Desk<AskedOfAdmission, Admission, AdmissionFact> = {
  aggregate: { initial: UNAPPLIED, evolve: evolveAdmission },
  streamOf: ({ admission }) => `admission-${admission}`,
  decide: async ({ command }, _, occasion) => decideAdmission(command, await occasion()),
  begins: ({ command }) => command.act === 'applyForAdmission',
};
