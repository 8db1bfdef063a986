export type { Clock } from './clock/clock.js';
export { type SystemClockOptions, systemClock } from './clock/system-clock.js';
export { type VirtualClock, virtualClock } from './clock/virtual-clock.js';
export type { Bucket, EvidencePlace } from './config/address-forms.js';
export { type DescribedSetting, describeSettings, settingsInMarkdown } from './config/describe-settings.js';
export { type Environment, readSettings } from './config/read-settings.js';
export { type SettingProblem, SettingsError } from './config/settings-error.js';
export type { Settings, WorkerRole } from './config/settings-table.js';
export { type DirectoryEvidenceOptions, openEvidenceDirectory } from './evidence/directory-evidence-store.js';
export { typeOfName } from './evidence/evidence-kind.js';
export type { EvidenceStore, KeptEvidence, OfferedEvidence } from './evidence/evidence-store.js';
export { type Draft, judged } from './evidence/judged.js';
export { markOf } from './evidence/uploaders.js';
export { createHealth, type Health, type HealthCheck, type HealthFinding, type Readiness } from './health/health.js';
export { callIdOfSource, newCallId, newCommandId, newId, reboundIdOfSource } from './ids/new-ids.js';
export { type Language, type Wording, wordingIn } from './languages/language.js';
export { languageOf } from './languages/language-of.js';
export { createLog, type Log, type LogOptions } from './log/create-log.js';
export { nestLog } from './log/nest-log.js';
export { createMetrics, type MeterNamed, type Metrics } from './metrics/create-metrics.js';
export { type Problem, problemOf, retryAfterOf } from './problems/problem-of.js';
export type { ProblemRow } from './problems/problem-row.js';
export { PROBLEMS, type ProblemCode } from './problems/problem-table.js';
export { bearerOf, signOut } from './sign-in/bearing-a-token.js';
export { changePassword, mustChangePassword, setInitialPassword } from './sign-in/changing-password.js';
export { inMemorySignInStore } from './sign-in/in-memory-sign-in-store.js';
export { migrateSignIn } from './sign-in/migrate-sign-in.js';
export { isOfBefore, type OfficerOnDuty } from './sign-in/officer-on-duty.js';
export { type PasswordOwner, passwordRefusal } from './sign-in/password-rules.js';
export { postgresSignInStore } from './sign-in/postgres-sign-in-store.js';
export { secretFrom } from './sign-in/secret-from.js';
export type { SignInRoom } from './sign-in/sign-in-room.js';
export type {
  AttemptRule,
  Attempts,
  Credential,
  Credentials,
  Session,
  Sessions,
  SignInStore,
} from './sign-in/sign-in-store.js';
export { renewToken, type SignedIn, signIn } from './sign-in/signing-in.js';
export type { Bearer } from './sign-in/token.js';
export { loadTokenKey, type TokenKey } from './sign-in/token-key.js';
