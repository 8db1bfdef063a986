// Asked by HEALTHCHECK: alive is enough. A program that is not ready waits for its database, and a restart would not help.
const port = process.env.HEALTH_PORT ?? process.env.PORT ?? '3000';
const answer = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
