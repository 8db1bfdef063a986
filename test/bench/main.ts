// npm run bench [-- log projection http deadlines exports figures] [--json]
import { deadlines } from './deadlines.bench.js';
import { exports } from './exports.bench.js';
import { figures } from './figures.bench.js';
import { http } from './http.bench.js';
import { log } from './log.bench.js';
import { projection } from './projection.bench.js';
import type { Measured, Tell } from './rounds.js';
import { tableOf } from './table.js';

type Bench = (tell: Tell) => Promise<readonly Measured[]>;
type Named = Measured & { readonly bench: string };

const BENCHES: Readonly<Record<string, Bench>> = { log, projection, http, deadlines, exports, figures };

const asked = process.argv.slice(2);
const names = asked.filter((word) => !word.startsWith('--'));
const strange = asked.filter((word) => word !== '--json' && !(word in BENCHES));

const measure = async (bench: string): Promise<readonly Named[]> => {
  const tell: Tell = (progress) => console.error(`${bench}: ${progress}`);
  const measured = (await BENCHES[bench]?.(tell)) ?? [];
  return measured.map((one) => ({ bench, ...one }));
};

const failed = (bench: string, error: unknown): readonly Named[] => {
  console.error(`${bench}:`, error);
  process.exitCode = 1;
  return [];
};

/** A bench informs: a target that is not met is for people to judge, who know what else the machine was doing. */
const run = async (): Promise<void> => {
  const measured: Named[] = [];
  for (const bench of names.length > 0 ? names : Object.keys(BENCHES))
    measured.push(...(await measure(bench).catch((error) => failed(bench, error))));
  console.log(asked.includes('--json') ? JSON.stringify(measured, undefined, 2) : tableOf(measured));
};

if (strange.length === 0) await run();
else {
  console.error(`no such bench: ${strange.join(' ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
