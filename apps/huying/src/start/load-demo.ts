import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { County } from '@app/county';
import { evidenceOf, signInRoom } from '@app/county';
import { localDate, type Officer, quarterBefore } from '@app/domain';
import { type Instant, type OfficerId, plusMs } from '@app/kernel';
import { type EvidenceStore, postgresSignInStore, setInitialPassword } from '@app/platform';
import { FIGURE_DAYS_ZONE } from '@app/read-models';
import { publishAssessment } from '../assessments/drafting.js';
import { demoEvidence, demoWrittenAnswers } from '../demo/demo-evidence.js';
import { DEMO_OFFICERS } from '../demo/demo-officers.js';
import { DEMO_PASSWORD, demoSignIns } from '../demo/demo-sign-ins.js';
import { loadDemoCounty } from '../demo/load-demo-county.js';

const YEAR_MS = 365 * 86_400_000;
const SEED = 'luming';
/** What the dispatch desk has before it when the county is opened. */
const PILE_MS = 2 * 86_400_000;

interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** Kept while a loading is under way: one that was cut short goes on with the same year. */
const noteOf = ({ settings }: County): string => join(settings.home, 'demo-loading.json');

/** The year of a loading that began and did not end. */
export const demoUnderWay = (county: County): Promise<Period | undefined> =>
  readFile(noteOf(county), 'utf8').then(
    (text) => JSON.parse(text) as Period,
    () => undefined,
  );

/** One password for all, and one hash: the demo county guards nothing. */
const letEverybodyIn = async (county: County): Promise<void> => {
  const { credentials } = postgresSignInStore(county.pool);
  const [first, ...others] = demoSignIns();
  if (first === undefined) return;
  await setInitialPassword(await signInRoom(county), first, DEMO_PASSWORD);
  const kept = await credentials.of(first.id as OfficerId);
  for (const { id } of kept === undefined ? [] : [first, ...others])
    await credentials.keep(id, { hash: kept?.hash ?? '', mustChange: false }, county.clock.now());
};

const keepEvidence = async (store: EvidenceStore): Promise<void> => {
  for (const { name, text } of [...demoEvidence(), ...demoWrittenAnswers()])
    await store.put(Readable.from(Buffer.from(text)), { name, declaredType: 'text/plain' });
};

/** The two-way assessment of the quarter that is over, by those who assess, once every paper holds the year. */
const publishLastQuarter = async (county: County): Promise<void> => {
  const assessment = quarterBefore(localDate(county.clock.now(), FIGURE_DAYS_ZONE));
  const by = DEMO_OFFICERS.find(({ roles }) => roles.includes('assessor')) as Officer;
  await publishAssessment(county, { assessment, by, source: 'demo' });
};

/** Founds the demo county and lives the year up to now; tells how much of it is done, from 0 to 1. */
export const loadDemo = async (county: County, onDone: (done: number) => void): Promise<void> => {
  const now = county.clock.now();
  const { from, to } = (await demoUnderWay(county)) ?? { from: plusMs(now, -YEAR_MS), to: now };
  await mkdir(county.settings.home, { recursive: true });
  await writeFile(noteOf(county), JSON.stringify({ from, to }));
  const onProgress = ({ at }: { readonly at: Instant }): void => onDone((Date.parse(at) - Date.parse(from)) / YEAR_MS);
  await loadDemoCounty(county.store, { from, to, seed: SEED, deskRestsFrom: plusMs(to, -PILE_MS), onProgress });
  await keepEvidence(await evidenceOf(county));
  await letEverybodyIn(county);
  await publishLastQuarter(county);
  await rm(noteOf(county));
};
