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

/** Starts the chosen roles with the application and sees them finish before it goes; projectors last, for what the others have in hand may wait for what they write. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly shifts = [new AbortController(), new AbortController()] as const;
  private atWork: readonly Promise<unknown>[] = [];

  constructor(@Inject(DUTIES) private readonly duties: Duties) {}

  static register(parts: WorkerParts, roles: readonly RoleName[]): DynamicModule {
    const duties: Duties = { roles: roles.map((role) => ROLES[role](parts)), report: parts.report };
    return { module: WorkerModule, providers: [{ provide: DUTIES, useValue: duties }] };
  }

  onApplicationBootstrap(): void {
    const { roles, report } = this.duties;
    const begun = (shift: readonly Role[], { signal }: AbortController): Promise<unknown> =>
      Promise.all(shift.map(({ name, run }) => run(signal).catch((error) => report(name, error))));
    const endsLast = ({ name }: Role): boolean => name === 'projector';
    this.atWork = [
      begun(
        roles.filter((role) => !endsLast(role)),
        this.shifts[0],
      ),
      begun(roles.filter(endsLast), this.shifts[1]),
    ];
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const [nth, shift] of this.shifts.entries()) {
      shift.abort();
      await this.atWork[nth];
    }
  }
}
