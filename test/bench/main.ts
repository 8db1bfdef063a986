// npm run bench [-- log projection http deadlines] [--json]
import { deadlines } from './deadlines.bench.js';
import { http } from './http.bench.js';
import { log } from './log.bench.js';
import { projection } from './projection.bench.js';
import type { Measured, Tell } from './rounds.js';
import { tableOf } from './table.js';

type Bench = (tell: Tell) => Promise<readonly Measured[]>;

const BENCHES: Readonly<Record<string, Bench>> = { log, projection, http, deadlines };

const told = process.argv.slice(2);
const isJson = told.includes('--json');
const names = told.filter((word) => word !== '--json');
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

const measured: (readonly [string, Measured])[] = [];
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const tell: Tell = (progress) => console.error(`${name}: ${progress}`);
  for (const one of (await BENCHES[name]?.(tell)) ?? []) measured.push([name, one]);
}

// A bench informs: what is not met is for people to judge, who know what else the machine was doing.
if (isJson)
  console.log(
    JSON.stringify(
      measured.map(([bench, one]) => ({ bench, ...one })),
      undefined,
      2,
    ),
  );
else console.log(tableOf(measured));
