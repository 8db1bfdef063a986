import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const RUN = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];

export interface Ended {
  readonly out: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

/** Runs `huying …` as a process of its own, from source, with these settings and no others. */
export const commandLine =
  (settings: Readonly<Record<string, string>>) =>
  async (...words: readonly string[]): Promise<Ended> => {
    const env = { PATH: process.env.PATH, ...settings };
    const child = spawn(process.execPath, [...RUN, 'apps/huying/src/main.ts', ...words], { env });
    const ended = new Promise<number | null>((over) => child.on('close', over));
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { out, errors, exitCode: await ended };
  };
