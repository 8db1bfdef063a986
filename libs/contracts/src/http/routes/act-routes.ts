import type { z } from 'zod';
import type { ActShape, ActShapes } from '../act-shape.js';
import { CALL_ACTS } from '../call-acts.js';
import type { Route } from '../route.js';
import { SLIP_ACTS } from '../slip-acts.js';
import { CallWrittenView } from '../written.js';
import { API } from './api.js';

/** Where the acts upon one kind of thing are done, and what is answered. */
interface ActsAt {
  /** The address of the thing below the API, its own name last: `/calls/{call}`. */
  readonly at: `/${string}}`;
  readonly tag: string;
  readonly acts: ActShapes;
  readonly answer: z.ZodType;
}

const actRoute = ({ at, tag, answer }: ActsAt, [word, { body, zh, en }]: readonly [string, ActShape]): Route => ({
  method: 'POST',
  path: `${API}${at}/${word}`,
  tag,
  said: { zh, en },
  body,
  answers: { 200: answer },
});

/** A door for each act of a table, under the address of the thing that is acted upon. */
export const actRoutes = (told: ActsAt): readonly Route[] =>
  Object.entries(told.acts).map((entry) => actRoute(told, entry));

export const callActRoutes = actRoutes({
  at: '/calls/{call}',
  tag: '呼叫单 Calls',
  acts: CALL_ACTS,
  answer: CallWrittenView,
});

export const slipActRoutes = actRoutes({
  at: '/calls/{call}/slips/{slip}',
  tag: '派发单 Dispatch slips',
  acts: SLIP_ACTS,
  answer: CallWrittenView,
});
