import { setTimeout as pause } from 'node:timers/promises';
import { NOBODY, type Officer, ORGANISATION_STREAM, type Organisation } from '@app/domain';
import { type Bell, makeBell, type Position, type StoredEvent } from '@app/event-sourcing';
import type { OfficerId } from '@app/kernel';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import type { Happening } from './concerns.js';
import { happeningsOf } from './happenings-of.js';
import { makeRecent } from './recent.js';

const AGAIN_MS = 1_000;

/** The end of the log, followed once for all connections. */
@Injectable()
export class LiveChanges implements OnModuleDestroy {
  readonly bell: Bell = makeBell();
  private readonly ending = new AbortController();
  private readonly recent = makeRecent();
  private organisation: Organisation = NOBODY;
  private following: Promise<void> | undefined;

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  /** Aborted when the API closes: every stream ends with it. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** How far the log is followed; following begins with the first who asks. */
  async position(): Promise<Position> {
    if (this.recent.to() === undefined) await this.start();
    return this.recent.to() as Position;
  }

  /** What happened after a position; undefined when that is too long ago to be remembered here. */
  since(position: Position): readonly Happening[] | undefined {
    return this.recent.since(position);
  }

  /** The officer as the organisation knows them as far as the log is followed. */
  officer(id: OfficerId): Officer | undefined {
    return this.organisation.officers.get(id);
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    await this.following;
  }

  private async start(): Promise<void> {
    const head = await this.parts.store.head();
    this.organisation = await this.parts.office.organisation();
    if (this.recent.to() !== undefined) return;
    this.recent.begin(head);
    this.following = this.keepFollowing();
  }

  private async keepFollowing(): Promise<void> {
    while (!this.signal.aborted) {
      await this.follow().catch((error: unknown) => this.parts.log.warn({ err: error }, 'changes interrupted'));
      if (!this.signal.aborted) await pause(AGAIN_MS, undefined, { signal: this.signal }).catch(() => undefined);
    }
  }

  private async follow(): Promise<void> {
    const log = this.parts.store.subscribe(await this.position(), { signal: this.signal });
    for await (const { events, scannedTo } of log) {
      await this.heed(events);
      this.recent.keep(await happeningsOf(this.parts, events), scannedTo);
      this.bell.ring();
    }
  }

  private async heed(events: readonly StoredEvent[]): Promise<void> {
    if (events.some(({ stream }) => stream === ORGANISATION_STREAM))
      this.organisation = await this.parts.office.organisation();
  }
}
