import { type CallId, type Decision, type Instant, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { isTownship, liesIn } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { CallFact, CallRaised } from './call.events.js';
import type { Call } from './call.state.js';
import { namedBy } from './naming.js';

type Told = Omit<CallRaised['data'], 'by' | 'at' | 'number' | 'proxy' | 'needsApproval' | 'nameBy' | 'township'>;

export interface RaiseCall extends Told {
  /** Only for a proxy call: the township in whose name the dispatcher, or a connected system, calls. */
  readonly township?: UnitCode;
}

/** A number that people can read out: the day, and five letters of the id. */
export const spokenNumber = (id: string, at: Instant, timeZone: string): string => {
  const letters = Number.parseInt(id.replaceAll('-', '').slice(-6), 16).toString(32).padStart(5, '0').slice(-5);
  return `${localDate(at, timeZone).replaceAll('-', '')}-${letters.toUpperCase()}`;
};

export const callNumber = (call: CallId, at: Instant, timeZone: string): string => spokenNumber(call, at, timeZone);

const townshipOf = ({ township }: RaiseCall, { by }: Occasion): UnitCode | Rejection => {
  if (township !== undefined && township !== by.unit)
    return isAny(by, 'dispatcher', 'system') ? township : reject('call.not-yours');
  return isAny(by, 'caller') ? by.unit : reject('officer.lacks-role', { needs: 'caller' });
};

const wrongPlace = (township: UnitCode, { place }: RaiseCall, { units }: Occasion): Rejection | undefined => {
  if (!isTownship(units(township))) return reject('call.not-a-township', { unit: township });
  return liesIn(place.unit, township, units) ? undefined : reject('call.place-elsewhere', { place: place.unit });
};

const withinItsOwnPower = ({ beyondPower }: RaiseCall): Rejection | undefined =>
  beyondPower.length === 0 ? reject('call.within-own-power') : undefined;

/** A township calls. The same source number twice is the same call, and nothing happens. */
export const raiseCall =
  (words: RaiseCall, occasion: Occasion) =>
  (call: Call): Decision<CallFact> => {
    const township = townshipOf(words, occasion);
    if (typeof township !== 'string') return township;
    if (call !== 'unraised') return call.township === township ? [] : reject('call.source-number-taken');
    return wrongPlace(township, words, occasion) ?? withinItsOwnPower(words) ?? [raised(words, township, occasion)];
  };

const raised = (words: RaiseCall, township: UnitCode, { by, at, rules }: Occasion): CallRaised => ({
  type: 'CallRaised',
  data: {
    ...words,
    township,
    by: by.id,
    at,
    number: callNumber(words.call, at, rules.settings.timeZone),
    proxy: township !== by.unit,
    needsApproval: rules.settings.approval,
    ...(!rules.settings.approval && namedBy(at, rules)),
  },
});
