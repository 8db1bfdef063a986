import { type Question, question } from './asked-together.js';
import type { Span } from './spans.js';

export interface MatterCalls {
  readonly matter: string;
  readonly calls: number;
}

interface Asking {
  readonly unit: string;
  readonly township: string;
  readonly spans: readonly Span[];
}

const MOST = 10;
const QUERY = `
  select matter, sum(calls)::integer as calls
  from desk.matter_days
  where unit = $1
    and township = $2
    and span = any ($3::text[])
  group by matter
  having sum(calls) > 0
  order by calls desc, matter
  limit ${MOST}`;

/** The matters of most calls. */
export const askMatters = ({ unit, township, spans }: Asking): Question<readonly MatterCalls[]> =>
  question<MatterCalls, readonly MatterCalls[]>(QUERY, [unit, township, spans], (rows) => rows);
