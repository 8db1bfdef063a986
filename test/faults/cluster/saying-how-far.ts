import type { Cluster } from './cluster.js';
import type { Driving } from './driving.js';

const EVERY_MS = Number(process.env.CLUSTER_SAYS_SECONDS ?? 0) * 1_000;

/** Says on standard error how far a run is, every CLUSTER_SAYS_SECONDS; nothing when they are not set. */
export const sayingHowFar = ({ programs }: Cluster, driven: Driving): { stop(): void } => {
  if (EVERY_MS === 0) return { stop: () => undefined };
  const began = performance.now();
  const say = (): void => {
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    const atWork = programs.filter((program) => program.isAtWork()).map(({ what }) => what);
    const { acknowledged, refused, lived, repeated } = driven;
    process.stderr.write(
      `${seconds} s: ${lived()} calls lived, ${acknowledged.length} commands acknowledged, ${repeated()} repeated, ${refused.length} refused; at work ${atWork}\n`,
    );
  };
  const saying = setInterval(say, EVERY_MS);
  return { stop: () => clearInterval(saying) };
};
