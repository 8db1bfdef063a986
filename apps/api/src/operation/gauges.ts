import { Inject, Injectable } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';

/** What is measured when somebody looks: how far the read models are behind, and what waits or is stuck. */
@Injectable()
export class Gauges {
  private readonly lag;
  private readonly parked;
  private readonly timers;
  private readonly waiting;
  private readonly courier;

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {
    const { metrics } = parts;
    this.lag = metrics.gauge({
      name: 'projector_lag',
      help: 'How many positions a read model is behind.',
      labels: ['paper'],
    });
    this.parked = metrics.gauge({ name: 'parked', help: 'What is parked and needs a person.', labels: ['what'] });
    this.timers = metrics.gauge({ name: 'timers', help: 'Timers that are set.' });
    this.waiting = metrics.gauge({
      name: 'commands_waiting',
      help: 'Commands of reactions that wait to be carried out.',
    });
    this.courier =
      parts.courier && metrics.gauge({ name: 'courier_lag', help: 'How many positions Kafka is behind the log.' });
  }

  /** Looks anew; a database that does not answer leaves the last values. */
  async read(): Promise<void> {
    await Promise.all([this.readLag(), this.readWork(), this.readCourier()]).catch((error: unknown) =>
      this.parts.log.warn({ err: error }, 'gauges not read'),
    );
  }

  private async readLag(): Promise<void> {
    for (const { consumer, behind } of await this.parts.standings()) this.lag.set({ paper: consumer }, Number(behind));
  }

  private async readCourier(): Promise<void> {
    const standing = await this.parts.courier?.();
    if (standing !== undefined) this.courier?.set(Number(standing.behind));
  }

  private async readWork(): Promise<void> {
    const { parkedEvents, parkedCommands, timers, waitingCommands } = await this.parts.workload();
    this.parked.set({ what: 'events' }, parkedEvents);
    this.parked.set({ what: 'commands' }, parkedCommands);
    this.timers.set(timers);
    this.waiting.set(waitingCommands);
  }
}
