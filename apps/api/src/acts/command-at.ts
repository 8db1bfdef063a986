import type { Command } from '@app/commands';
import type { ActShape, Route } from '@app/contracts';
import type { AskedAt } from '../door/asked-at.js';
import type { ActDoor } from './act-door.js';
import { ACT_DOORS } from './act-doors.js';

type Asking = Pick<AskedAt, 'route' | 'params' | 'body'>;
type Params = Readonly<Record<string, string>>;

const doors = new Map<Route, ActDoor>(ACT_DOORS.flatMap((door) => door.routes.map((route) => [route, door] as const)));

const actAt = ({ acts }: ActDoor, { path }: Route): string =>
  (acts[path.slice(path.lastIndexOf('/') + 1)] as ActShape).act;

/** The id of the thing that is acted upon, and the command; its words were parsed in the form of that act. */
export const commandAt = ({ route, params, body }: Asking): { readonly id: string; readonly command: Command } => {
  const door = doors.get(route) as ActDoor;
  const { of, part } = door;
  const { [of]: id = '', ...within } = params as Params;
  const command = { act: actAt(door, route), words: body, ...(part !== undefined && { [part]: within[part] }) };
  return { id, command: { of, [of]: id, command } as unknown as Command };
};
