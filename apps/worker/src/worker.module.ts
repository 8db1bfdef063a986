import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { courier } from './courier/courier.js';
import { projector } from './projector/projector.js';
import { reactor } from './reactor/reactor.js';
import type { Role, WorkerParts } from './role.js';
import { timekeeper } from './timekeeper/timekeeper.js';

const ROLES = { projector, reactor, timekeeper, courier } as const;
export type RoleName = keyof typeof ROLES;

const DUTIES = Symbol('duties');

interface Duties {
  readonly roles: readonly Role[];
  readonly report: WorkerParts['report'];
}

/** Starts the chosen roles with the application and sees them finish before it goes. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly closing = new AbortController();
  private atWork: Promise<unknown> = Promise.resolve();

  constructor(@Inject(DUTIES) private readonly duties: Duties) {}

  static register(parts: WorkerParts, roles: readonly RoleName[]): DynamicModule {
    const duties: Duties = { roles: roles.map((role) => ROLES[role](parts)), report: parts.report };
    return { module: WorkerModule, providers: [{ provide: DUTIES, useValue: duties }] };
  }

  onApplicationBootstrap(): void {
    const { roles, report } = this.duties;
    this.atWork = Promise.all(
      roles.map(({ name, run }) => run(this.closing.signal).catch((error) => report(name, error))),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing.abort();
    await this.atWork;
  }
}
