import type { HealthCheck } from '@app/platform';
import type { ApiParts } from '../api-parts.js';

const check = (name: string, deadlineMs: number, look: HealthCheck['check']): HealthCheck => ({
  name,
  deadlineMs,
  check: look,
});

const lagOf = async ({ standings }: ApiParts): Promise<number> =>
  (await standings()).reduce((most, { behind }) => Math.max(most, Number(behind)), 0);

const parkedOf = async ({ workload }: ApiParts): Promise<number> => {
  const { parkedEvents, parkedCommands } = await workload();
  return parkedEvents + parkedCommands;
};

/** A broker that is away stops nobody from working: only how far the courier is behind is shown. */
const courierChecks = ({ courier }: ApiParts): readonly HealthCheck[] =>
  courier === undefined ? [] : [check('courier lag', 5_000, async () => Number((await courier()).behind))];

/** What must be well before this process may take work. Lag and what is parked are shown: they stop nobody from working. */
export const healthChecks = (parts: ApiParts): readonly HealthCheck[] => [
  check('database', 2_000, async () => void (await parts.dataSource.query('select 1'))),
  check('log', 2_000, () => parts.store.head()),
  check('projector lag', 5_000, () => lagOf(parts)),
  check('parked', 5_000, () => parkedOf(parts)),
  ...courierChecks(parts),
];
