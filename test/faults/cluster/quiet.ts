import type { County } from '@app/county';
import type { Instant } from '@app/kernel';
import { eventually } from '@app/testing';
import { courierStanding, projectors, reactors, workerParts } from '@app/worker';

/** Everything that is behind, due or parked; nothing when the cluster has done its work. */
const unfinished = async (county: County, now: Instant) => {
  const parts = workerParts(county);
  const consumers = [...projectors(parts), ...reactors(parts)];
  const standings = await Promise.all(consumers.map((consumer) => consumer.standing()));
  const courier = await courierStanding(county.tools, county.settings.kafkaTopics);
  const { rows } = await county.pool.query<{ due: number; sending: number }>(
    `select (select count(*)::int from work.timer where due_at <= $1) as due,
       (select count(*)::int from work.outgoing) as sending`,
    [now],
  );
  const late = [...standings, courier].filter(({ behind, parked }) => behind > 0n || parked > 0);
  return { late: late.map(({ consumer, behind, parked }) => `${consumer}: ${behind}, ${parked} parked`), ...rows[0] };
};

/** Waits until every consumer has read everything and every timer up to a moment has done its work. */
export const quietAt = (county: County, now: Instant, withinMs: number): Promise<void> =>
  eventually(async () => expect(await unfinished(county, now)).toEqual({ late: [], due: 0, sending: 0 }), withinMs);
