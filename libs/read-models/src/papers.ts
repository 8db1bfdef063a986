import { openGeneration, type Projection, Retired, type SubscriptionTools } from '@app/subscriptions';
import type { EntitySchema } from 'typeorm';
import { admissionRegister } from './admission-register/admission-register.projection.js';
import { admissionRegisterRows } from './admission-register/admission-register.row.js';
import { bulletinRegister } from './bulletin-register/bulletin-register.projection.js';
import { bulletinRegisterRows } from './bulletin-register/bulletin-register.row.js';
import { callRegister } from './call-register/call-register.projection.js';
import { callRegisterRows } from './call-register/call-register.row.js';
import { caseRegister } from './case-register/case-register.projection.js';
import { caseRegisterRows } from './case-register/case-register.row.js';
import { consentRegister } from './consent-register/consent-register.projection.js';
import { consentRegisterRows } from './consent-register/consent-register.row.js';
import { demandRegister } from './demand-register/demand-register.projection.js';
import { demandRegisterRows } from './demand-register/demand-register.row.js';
import { evidenceRegister } from './evidence-register/evidence-register.projection.js';
import { evidenceRegisterRows } from './evidence-register/evidence-register.row.js';
import { figures } from './figures/slip-lives.projection.js';
import { slipLivesRows } from './figures/slip-lives.row.js';
import { listRegister } from './list-register/list-register.projection.js';
import { listRegisterRows } from './list-register/list-register.row.js';
import { meetingDocket } from './meeting-docket/meeting-docket.projection.js';
import { meetingDocketRows } from './meeting-docket/meeting-docket.row.js';
import { meetingRegister } from './meeting-register/meeting-register.projection.js';
import { meetingRegisterRows } from './meeting-register/meeting-register.row.js';
import { precedentRegister } from './precedent-register/precedent-register.projection.js';
import { precedentRegisterRows } from './precedent-register/precedent-register.row.js';
import { reboundRegister } from './rebound-register/rebound-register.projection.js';
import { reboundRegisterRows } from './rebound-register/rebound-register.row.js';
import { revisionRegister } from './revision-register/revision-register.projection.js';
import { revisionRegisterRows } from './revision-register/revision-register.row.js';
import { slipRegister } from './slip-register/slip-register.projection.js';
import { slipRegisterRows } from './slip-register/slip-register.row.js';
import { supervisionRegister } from './supervision-register/supervision-register.projection.js';
import { supervisionRegisterRows } from './supervision-register/supervision-register.row.js';
import { trustSheet } from './trust-sheet/trust-sheet.projection.js';
import { trustSheetRows } from './trust-sheet/trust-sheet.row.js';

/** Every paper that is made from the log. */
export const PROJECTIONS: readonly Projection[] = [
  callRegister,
  slipRegister,
  evidenceRegister,
  figures,
  meetingDocket,
  precedentRegister,
  meetingRegister,
  admissionRegister,
  reboundRegister,
  consentRegister,
  listRegister,
  revisionRegister,
  bulletinRegister,
  supervisionRegister,
  trustSheet,
  demandRegister,
  caseRegister,
];

/** Their rows, for a DataSource. */
export const ROW_SCHEMAS: readonly EntitySchema[] = [
  callRegisterRows,
  slipRegisterRows,
  evidenceRegisterRows,
  slipLivesRows,
  meetingDocketRows,
  precedentRegisterRows,
  meetingRegisterRows,
  admissionRegisterRows,
  reboundRegisterRows,
  consentRegisterRows,
  listRegisterRows,
  revisionRegisterRows,
  bulletinRegisterRows,
  supervisionRegisterRows,
  trustSheetRows,
  demandRegisterRows,
  caseRegisterRows,
] as readonly EntitySchema[];

/** Makes the tables and views that are missing, so that a paper can be read before anything is written on it. */
export const migrateReadModels = async (pool: SubscriptionTools['pool']): Promise<void> => {
  for (const projection of PROJECTIONS) await openGeneration(pool, projection).catch(unlessRetired);
};

// A newer version of the paper is live: this process may still read what both have.
const unlessRetired = (error: unknown): void => {
  if (!(error instanceof Retired)) throw error;
};
