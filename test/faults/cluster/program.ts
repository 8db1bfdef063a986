import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { SharedWall } from './shared-wall.js';

/** A program that is started again each time it was killed, as an operator's machine would. */
export interface Program {
  readonly what: 'api' | 'worker';
  isAtWork(): boolean;
  /** `kill -9`, and up again. */
  kill(): void;
  /** Tells it how far the clock was set. */
  tellTime(): void;
  /** For good; with SIGTERM. */
  end(): Promise<void>;
}

const SCRIPT = 'test/faults/cluster/cluster-program.ts';
const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];

export interface Starting {
  readonly what: Program['what'];
  readonly wall: SharedWall;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told when it was at work and ended without being killed. */
  readonly onFall: (code: unknown) => void;
}

export const startProgram = ({ what, wall, environment, onFall }: Starting): Program => {
  let [child, atWork, over, killed]: [ChildProcess | undefined, boolean, boolean, boolean] = [
    undefined,
    false,
    false,
    false,
  ];
  const start = (): void => {
    const args = [what, wall.from, String(wall.began), String(wall.shift())];
    const started = fork(SCRIPT, args, { execArgv: FROM_SOURCE, env: { PATH: process.env.PATH, ...environment } });
    [child, atWork, killed] = [started, false, false];
    started.once('message', () => {
      atWork = true;
    });
    started.on('error', () => undefined); // a message to one that has just ended
    started.once('exit', (code) => {
      const fell = atWork && !killed && !over;
      atWork = false;
      if (over) return;
      if (fell) onFall(code); // one that cannot reach its log when it starts ends, and is started again
      start();
    });
  };
  start();
  return {
    what,
    isAtWork: () => atWork,
    kill: () => {
      killed = true;
      atWork = false;
      child?.kill('SIGKILL');
    },
    tellTime: () => {
      if (child?.connected) child.send({ shift: wall.shift() });
    },
    end: async () => {
      over = true;
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(atWork ? 'SIGTERM' : 'SIGKILL');
      await ended;
    },
  };
};
