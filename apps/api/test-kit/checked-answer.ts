import { type AnswerShape, ProblemView, ROUTES, type Route, refusalsOf } from '@app/contracts';
import type { z } from 'zod';
import { faultsByDescription } from './published.js';
import type { Returned } from './returned.js';

const shapeOf = ({ path }: Route): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const routeAt = (method: string, path: string): Route | undefined =>
  ROUTES.find((route) => route.method === method && shapeOf(route).test(path.split('?', 1)[0] ?? path));

const isView = (shape: AnswerShape | undefined): shape is z.ZodType =>
  typeof shape === 'object' && 'safeParse' in shape;

const bodyOf = async (answer: Response): Promise<unknown> => {
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) return answer.body;
  return /json/.test(type) ? answer.json() : answer.text();
};

const check = (what: string, form: z.ZodType, body: unknown): void => {
  const { success, data, error } = form.safeParse(body);
  if (!success) throw new Error(`${what} is not what the description promises: ${error}\n${JSON.stringify(body)}`);
  // what the form does not know is left out of the data
  expect({ what, told: body }).toEqual({ what, told: data });
};

const checkPublished = (what: string, { method, path }: Route, media: string, { status, body }: Returned): void => {
  const faults = faultsByDescription([method, path, status, media], body);
  if (faults !== undefined)
    throw new Error(`${what} breaks the published description: ${faults}\n${JSON.stringify(body)}`);
};

const checkProblem = (what: string, answer: Response, body: unknown): void => {
  check(what, ProblemView, body);
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Error(`${what} is no problem+json but ${answer.headers.get('content-type')}`);
};

/** An answer that keeps what the description of its route promises: status, media type and every field. */
export const checkedAnswer = async (method: string, path: string, answer: Response): Promise<Returned> => {
  const { status, headers } = answer;
  const body = await bodyOf(answer);
  const returned = { status, headers, body };
  const what = `${method} ${path} ${status}`;
  const route = routeAt(method, path);
  const promised = route?.answers[status as 200];
  if (promised === undefined) checkProblem(what, answer, body);
  if (promised === undefined && route !== undefined && !refusalsOf(route).includes(status))
    throw new Error(`${what}: the description does not know this status`);
  if (route !== undefined && promised === undefined) checkPublished(what, route, 'application/problem+json', returned);
  if (route !== undefined && isView(promised)) checkPublished(what, route, 'application/json', returned);
  if (isView(promised)) check(what, promised, body);
  return returned;
};
