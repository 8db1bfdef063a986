import type { Standing } from '@app/subscriptions';
import { projectors, reactors, type WorkerParts } from '@app/worker';
import { type Finding, failed, ok, warning } from './finding.js';

/** One batch: so far behind a consumer may be at any moment when officers are at work. */
const ONE_BATCH = 2_000n;

/** Each paper and each reaction: how far it has come, and whether anything is parked. */
export const checkConsumers = async (worker: WorkerParts, onDuty: number): Promise<readonly Finding[]> => {
  const consumers = [...projectors(worker), ...reactors(worker)];
  const standings = await Promise.all(consumers.map((consumer) => consumer.standing()));
  return standings.map((standing) => judgeStanding(standing, onDuty > 0));
};

/** How far behind one consumer is, and whether that is to be expected. */
export const judgeStanding = (standing: Standing, isAtWork: boolean): Finding => {
  const { consumer, position, behind, parked } = standing;
  const name = `checkpoint ${consumer}`;
  const figures = { position, behind: Number(behind), parked };
  if (parked > 0) return failed(name, says(standing), REPLAY, figures);
  if (behind > (isAtWork ? ONE_BATCH : 0n)) return warning(name, says(standing), isAtWork ? WAIT : START, figures);
  return ok(name, says(standing), figures);
};

const says = ({ position, behind, parked }: Standing) => ({
  zh: `已读到 ${BigInt(position)}，落后 ${behind}，搁置 ${parked}`,
  en: `has read to ${BigInt(position)}, ${behind} behind, ${parked} parked`,
});

const REPLAY = {
  zh: '运行 huying parked 看原因，排除后运行 huying parked replay',
  en: 'run huying parked to see why; mend the cause, then run huying parked replay',
};
const WAIT = {
  zh: '正在追赶：过一会儿再体检；若不再减少，看运行日志',
  en: 'it is catching up: look again in a moment, and in the log if the number does not fall',
};
const START = { zh: '运行 huying start，它会从这里接着读', en: 'run huying start: it goes on from here' };
