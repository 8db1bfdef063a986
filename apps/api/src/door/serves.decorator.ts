import type { Method, Route } from '@app/contracts';
import { createParamDecorator, type ExecutionContext, RequestMapping, RequestMethod } from '@nestjs/common';
import type { ApiRequest } from './api-request.js';
import { templateOf } from './route-of.js';

const METHODS: Readonly<Record<Method, RequestMethod>> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

/** The doors of the contract that a controller's method serves; they share one HTTP method. */
export const Serves = (doors: Route | readonly Route[]): MethodDecorator => {
  const routes = [doors].flat() as readonly Route[];
  return RequestMapping({ path: routes.map(templateOf), method: METHODS[routes[0]?.method ?? 'GET'] });
};

/** What was asked, parsed as the contract says. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  return request.asked;
});
