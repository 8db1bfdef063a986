import type { Command } from '@app/commands';
import type { Route, WrittenView } from '@app/contracts';
import type { CarriedOut } from '@app/event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { granted } from '../door/refused.js';
import type { Who } from '../door/who.js';
import { CarryOut } from './carry-out.js';

/** What a command needs of the request that brought it. */
export type Asking = Pick<AskedAt<Route>, 'commandId' | 'requestId' | 'expectedRevision'> & {
  readonly who: Pick<Who, 'officer'>;
};

/** Where controllers hand their commands in. */
@Injectable()
export class Writing {
  constructor(
    private readonly bus: CommandBus,
    @Inject(PARTS) private readonly parts: ApiParts,
  ) {}

  /** The facts and their place, or throws the refusal. */
  async carryOut({ who, commandId, requestId, expectedRevision }: Asking, command: Command): Promise<CarriedOut> {
    const asked = {
      by: who.officer,
      at: this.parts.clock.now(),
      commandId,
      correlation: requestId,
      source: 'http',
      ...(expectedRevision !== undefined && { expectedRevision }),
    };
    return granted(await this.bus.execute(new CarryOut(command, asked)));
  }
}

const viewOf = ({ revision, position, facts }: CarriedOut): WrittenView => ({
  revision: Number(revision),
  position,
  facts: facts.map(({ type }) => type),
});

/** The revision as an entity tag, for If-Match. */
export const entityTag = (revision: bigint | number): { readonly etag: string } => ({ etag: `"${revision}"` });

/** 201 at a location when something came into being, 200 otherwise. */
export const written = (carriedOut: CarriedOut, createdAt?: string): Answer =>
  createdAt === undefined || carriedOut.facts.length === 0
    ? new Answer(200, viewOf(carriedOut), entityTag(carriedOut.revision))
    : new Answer(201, viewOf(carriedOut), { ...entityTag(carriedOut.revision), location: createdAt });

/** The same, with the id of the thing under the name of its kind: `{ call, revision … }`. */
export const writtenTo = (kind: Command['of'], id: string, carriedOut: CarriedOut, createdAt?: string): Answer => {
  const { status, headers } = written(carriedOut, createdAt);
  const view = { [kind]: id, ...viewOf(carriedOut) };
  return new Answer(status, view, createdAt === undefined ? headers : { ...headers, location: createdAt });
};
