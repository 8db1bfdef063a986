import { type Decision, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import type { Occasion } from '../authority/occasion.js';
import type { AdmissionFact } from './admission.events.js';
import type { Admission } from './admission.state.js';
import { consentToAdmission, objectToAdmission } from './answering.js';
import { type ApplyForAdmission, applyForAdmission } from './applying.js';
import { admitAssignment, refuseAdmission } from './deciding.js';
import { endAssignment, withdrawAdmission } from './ending.js';

/** What officers do to an application for admission, by the name of the command. */
export const admissionActs = {
  consentToAdmission,
  objectToAdmission,
  admitAssignment,
  refuseAdmission,
  withdrawAdmission,
  endAssignment,
} as const;

export type AdmissionCommand =
  | { readonly act: 'applyForAdmission'; readonly words: ApplyForAdmission }
  | CommandIn<typeof admissionActs>;

/** The facts that follow from a command upon an application as it stands, or the refusal with its code. */
export const decideAdmission =
  (command: AdmissionCommand, occasion: Occasion) =>
  (admission: Admission): Decision<AdmissionFact> => {
    if (command.act === 'applyForAdmission') return applyForAdmission(command.words, occasion)(admission);
    if (admission === 'unapplied') return reject('admission.unknown');
    return performIn(admissionActs, command, admission, occasion);
  };
