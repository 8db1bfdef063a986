import type { CallId, ReboundId } from '@app/kernel';
import { v5, v7 } from 'uuid';

/** Fixed for ever: a change of it would make every known source number a new call. */
const SOURCES = '7f0f3b1c-6d0e-5a53-9c67-2a1f5e9d4b80';

/** A UUID version 7: new ones sort after old ones. */
export const newId = (): string => v7();

export const newCallId = (): CallId => newId() as CallId;

/** A UUID version 7 for a command that came without an id of its own. */
export const newCommandId = (): string => newId();

const idOfSource = (...named: readonly (string | undefined)[]): string =>
  v5(named.filter((part) => part !== undefined).join(':'), SOURCES);

/** The hotline numbers its calls for the whole county; every township numbers its patrols, visits and front desk alike. */
const NUMBERED_BY_THE_COUNTY: ReadonlySet<string> = new Set(['12345']);

/** The call that a source's own number names, the same each time it is sent: source `12345`, number `HX20260302-0117`. A township's own numbers are told apart by its code. */
export const callIdOfSource = (source: string, number: string, township?: string): CallId =>
  idOfSource(source, NUMBERED_BY_THE_COUNTY.has(source) ? undefined : township, number) as CallId;

/** The rebound report that a source's own number names; never the id of a call. */
export const reboundIdOfSource = (source: string, number: string, township: string): ReboundId =>
  idOfSource('rebound', source, township, number) as ReboundId;
