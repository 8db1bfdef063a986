import { v5 } from 'uuid';

const NAMESPACE = '4c5ad1b2-6f0f-5c0b-8f43-0c1d7ab5f6e2';

/** The same process, name and occasion (a moment, or the id of an event) always give the same id, whatever crashed in between. */
export const commandId = (reaction: string, key: string, name: string, occasion: string): string =>
  v5(JSON.stringify([reaction, key, name, occasion]), NAMESPACE);
