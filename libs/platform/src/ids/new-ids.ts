import type { CallId } from '@app/kernel';
import { v5, v7 } from 'uuid';

/** Fixed for ever: a change of it would make every known source number a new call. */
const SOURCES = '7f0f3b1c-6d0e-5a53-9c67-2a1f5e9d4b80';

/** A UUID version 7: new ones sort after old ones. */
export const newCallId = (): CallId => v7() as CallId;

/** A UUID version 7 for a command that came without an id of its own. */
export const newCommandId = (): string => v7();

/** The call that a source's own number names, the same each time it is sent: source `12345`, number `HX20260302-0117`. A township's own numbers are told apart by its code. */
export const callIdOfSource = (source: string, number: string, township?: string): CallId =>
  v5([source, township, number].filter((part) => part !== undefined).join(':'), SOURCES) as CallId;
