import { CALL_ACTS, type CallActPath } from '../call-acts.js';
import { route } from '../route.js';
import { SLIP_ACTS, type SlipActPath } from '../slip-acts.js';
import { CallWrittenView } from '../written.js';
import { API } from './api.js';

const answers = { 200: CallWrittenView };

const callActRoute = <P extends CallActPath>(word: P) =>
  route({
    method: 'POST',
    path: `${API}/calls/{call}/${word}`,
    tag: '呼叫单 Calls',
    said: CALL_ACTS[word],
    body: CALL_ACTS[word].body,
    answers,
  });

const slipActRoute = <P extends SlipActPath>(word: P) =>
  route({
    method: 'POST',
    path: `${API}/calls/{call}/slips/{slip}/${word}`,
    tag: '派发单 Dispatch slips',
    said: SLIP_ACTS[word],
    body: SLIP_ACTS[word].body,
    answers,
  });

const words = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];

export type CallActRoute = ReturnType<typeof callActRoute<CallActPath>>;
export type SlipActRoute = ReturnType<typeof slipActRoute<SlipActPath>>;

export const callActRoutes: readonly CallActRoute[] = words(CALL_ACTS).map(callActRoute);
export const slipActRoutes: readonly SlipActRoute[] = words(SLIP_ACTS).map(slipActRoute);
