import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  add(done: number): void;
  stop(): void;
}

/** A bar on standard error for people; nothing where nobody watches. */
export const progressBar = (what: string, total: number): ProgressBar => {
  const bar = new SingleBar({
    format: `${what} {bar} {percentage}% · 还剩 {eta_formatted}`,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { add: (done) => bar.increment(done), stop: () => bar.stop() };
};
