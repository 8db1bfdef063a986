import type { Component } from 'vue';
import type { Role } from '../session/session';
import type { shellTexts } from '../shell/shell.texts';

/** A desk: where it stands, who works at it, and how it is fetched when somebody sits down. */
export interface Desk {
  /** Its address, which is its name as well. */
  readonly path: `/${string}`;
  readonly title: Parameters<typeof shellTexts>[0];
  /** Whoever holds one of them has it in the navigation; everybody without. */
  readonly roles?: readonly Role[];
  readonly load: () => Promise<{ readonly default: Component }>;
}
