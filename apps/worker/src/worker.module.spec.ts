import { WorkerModule } from './worker.module.js';

test('projectors end last: what the others have in hand may wait for what they write', async () => {
  const ended: string[] = [];
  const role = (name: string) => ({
    name,
    run: async (signal: AbortSignal) => {
      await new Promise((over) => signal.addEventListener('abort', over));
      ended.push(name);
    },
  });
  const roles = ['projector', 'timekeeper', 'reactor'].map(role);
  const module = new WorkerModule({ roles, report: () => undefined });
  module.onApplicationBootstrap();
  await module.beforeApplicationShutdown();
  expect(ended).toEqual(['timekeeper', 'reactor', 'projector']);
});
