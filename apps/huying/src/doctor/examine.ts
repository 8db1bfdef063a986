import { type Clock, type Environment, type Settings, systemClock } from '@app/platform';
import { makeWorkBells, workload } from '@app/subscriptions';
import type { WorkerParts } from '@app/worker';
import { checkCalendar } from './calendar.check.js';
import { checkClock } from './clock.check.js';
import { checkCommands } from './commands.check.js';
import { checkConsumers } from './consumers.check.js';
import { type CountyExamined, openForExamination } from './county-examined.js';
import { examineDatabase } from './database.check.js';
import { databaseTrouble } from './database-trouble.js';
import { checkDuty, timekeepersOnDuty } from './duty.check.js';
import { checkDatabaseRoom, embeddedDown } from './embedded.check.js';
import { checkEvidence } from './evidence.check.js';
import { type Finding, warning } from './finding.js';
import { checkCourier, checkKafka } from './kafka.check.js';
import { checkLog } from './log.check.js';
import { type DatabaseReached, reachDatabase } from './reach-database.js';
import { examineSettings, unusableSettings } from './settings.check.js';
import { surveyCalls } from './survey-calls.js';
import { checkTimers } from './timers.check.js';
import { checkTokenKey } from './token-key.check.js';

/** Looks at everything that a county needs for its work, whether it is at work or not; mends nothing. */
export const examine = async (environment?: Environment, clock = systemClock()): Promise<readonly Finding[]> => {
  const { settings, findings } = examineSettings(environment);
  if (settings === undefined) return findings;
  const onMachine = await Promise.all([checkEvidence(settings), checkTokenKey(settings)]);
  const stored = await examineStored(settings, clock);
  return [...findings, ...onMachine, ...(await checkKafka(settings)), ...stored];
};

const examineStored = async (settings: Settings, clock: Clock): Promise<readonly Finding[]> => {
  let database: DatabaseReached | undefined;
  try {
    database = await reachDatabase(settings);
  } catch (error) {
    return embeddedDown(settings, error);
  }
  if (database === undefined) return [NOTHING_YET];
  let county: CountyExamined | undefined;
  try {
    county = openForExamination(settings, database, clock);
    return await examineCounty(county);
  } catch (error) {
    return unusableSettings(error);
  } finally {
    await county?.close();
    await database.close();
  }
};

const NOTHING_YET = warning(
  'database',
  { zh: '这里还没有县', en: 'there is no county here yet' },
  { zh: '运行 huying start 建立', en: 'run huying start: it founds one' },
);

const examineCounty = async (county: CountyExamined): Promise<readonly Finding[]> => {
  const { embedded, url } = county.database;
  const { finding, founded } = await examineDatabase(county);
  const findings = [finding, ...(embedded ? [await checkDatabaseRoom(embedded.folder)] : [])];
  if (!founded) return findings;
  const inside = await examineInside(county).catch((error: unknown) => [databaseTrouble('database', error, url)]);
  return [...findings, ...inside];
};

const examineInside = async (county: CountyExamined): Promise<readonly Finding[]> => {
  const log = await checkLog(county);
  return log.is === 'failed' ? [log] : [log, ...(await examineWork(county))];
};

const examineWork = async (county: CountyExamined): Promise<readonly Finding[]> => {
  const onDuty = await timekeepersOnDuty(county);
  const [surveyed, work] = [await surveyCalls(county), await workload(county.pool)];
  const rulebook = await county.office.rulebook();
  return [
    await checkClock(county),
    checkDuty(onDuty),
    checkCalendar({ rulebook, now: county.clock.now(), provisionalLimits: surveyed.provisionalLimits }),
    ...(await checkConsumers(workerOf(county), onDuty)),
    ...(await checkCourier(county, onDuty)),
    checkTimers({ ...surveyed, nextDueAt: work.nextDueAt, onDuty }),
    checkCommands(work, onDuty),
  ];
};

/** Its consumers are asked where they stand; none is set to work. */
const workerOf = ({ store, pool, office, clock }: CountyExamined): WorkerParts => ({
  tools: { store, pool },
  office,
  clock,
  bells: makeWorkBells(),
  report: () => undefined,
});
