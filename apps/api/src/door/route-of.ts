import { type Method, ROUTES, type Route } from '@app/contracts';
import type { FastifyRequest } from 'fastify';

/** A path as the router writes it: `:call` for `{call}`. */
export const templateOf = ({ path }: Pick<Route, 'path'>): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

const byTemplate = new Map(ROUTES.map((route) => [`${route.method} ${templateOf(route)}`, route]));
const shapes = ROUTES.map(({ method, path }) => ({
  method,
  shape: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The door at which a request came in; undefined where the contract knows none. */
export const routeOf = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): Route | undefined =>
  byTemplate.get(`${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`);

/** The methods that an address knows, none where there is no such address. */
export const methodsAt = (path: string): readonly Method[] =>
  shapes.filter(({ shape }) => shape.test(path)).map(({ method }) => method);
