import type { Metrics } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long each request took, by the template of its route. */
export const measuring = (metrics: Metrics) => {
  const took = metrics.seconds({
    name: 'http_request_seconds',
    help: 'How long HTTP requests took, by route.',
    labels: ['method', 'route', 'status'],
  });
  return (request: FastifyRequest, reply: FastifyReply): void =>
    took.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
      reply.elapsedTime / 1_000,
    );
};
