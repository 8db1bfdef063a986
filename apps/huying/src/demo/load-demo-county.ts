import { openCommandOffice } from '@app/commands';
import type { Evidence } from '@app/domain';
import type { EventStore } from '@app/event-sourcing';
import { virtualClock } from '@app/platform';
import { type Simulation, simulate } from '../simulator/simulate.js';
import type { Simulated } from '../simulator/simulated.js';
import { writeBehind } from '../simulator/write-behind.js';
import { type DemoEvidence, demoEvidence, demoWrittenAnswers } from './demo-evidence.js';
import { DEMO_LIST } from './demo-list.js';
import { demoMatters } from './demo-matters.js';
import { foundDemoCounty } from './found-demo-county.js';

export type DemoHistory = Pick<Simulation, 'from' | 'to' | 'seed' | 'callsPerMonth' | 'deskRestsFrom' | 'onProgress'>;

/**
 * Founds the demo county on a log that nobody else writes to, and fills it with a history. Loaded again, after an
 * interruption too, the same history is the same log: what is there stays, what is missing is added.
 */
export const loadDemoCounty = async (store: EventStore, history: DemoHistory): Promise<Simulated> => {
  const behind = writeBehind(store);
  const office = openCommandOffice(behind);
  await foundDemoCounty(office, history.from);
  const evidence = demoEvidence().map(cited);
  const writtenAnswers = demoWrittenAnswers().map(cited);
  const clock = virtualClock(history.from);
  const simulated = await simulate({
    ...history,
    office,
    clock,
    matters: demoMatters(),
    list: DEMO_LIST,
    evidence,
    writtenAnswers,
  });
  await behind.flush();
  return simulated;
};

const cited = ({ name, size, sha256 }: DemoEvidence): Evidence => ({ name, size, sha256 });
