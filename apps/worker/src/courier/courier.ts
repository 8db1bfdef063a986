import { heldBy } from '@app/subscriptions';
import type { Errand, Role, WorkerParts } from '../role.js';
import { takingIn } from './intake/taking-in.js';
import { publishing } from './publishing.js';
import { sayingOnce } from './saying-once.js';
import { topicsOf } from './topics-of.js';

/** What keeps the broker from serving us is known before there is anything to tell it. */
const greet = ({ broker, prefix }: Errand) => broker.missingTopics(topicsOf(prefix));

/** Log → Kafka, by one process at a time, and Kafka → commands. A broker that is away is waited for; nothing else notices. */
export const courier = (parts: WorkerParts): Role => ({
  name: 'courier',
  run: async (signal) => {
    const { errand } = parts;
    if (errand === undefined) throw new Error('the courier has no broker to go to: KAFKA_BROKERS is not set');
    const report = sayingOnce((error) => parts.report('courier', error));
    const told = { ...parts, tools: { ...parts.tools, report: report.notice(parts.tools.report) } };
    const publisher = publishing(told, errand, report.well);
    const outgoing = heldBy(parts.tools.leases, 'courier', publisher.run)(signal);
    const incoming = takingIn(parts, errand, signal, report);
    const greeting = greet(errand).catch(report.failure);
    await Promise.all([outgoing, incoming, greeting]).finally(() => errand.broker.close());
  },
});
