import { only } from '../acts/only.js';
import type { EntryAct, OnDocket } from './hearing.js';
import { theEntryIs } from './rules.js';

const ruled = ({ entry: { standing } }: OnDocket) => (standing.is === 'ruled' ? standing : undefined);

export const publishRuling: EntryAct<object> = {
  who: [only('arbiter')],
  alreadySo: (heard) => ruled(heard)?.published ?? false,
  when: [theEntryIs('ruled')],
  facts: (heard, _words, { by, at }) => [
    { type: 'RulingPublished', data: { by: by.id, at, ruling: ruled(heard)?.ruling ?? '' } },
  ],
};

export interface NoteEffect {
  readonly ruling: string;
  /** Why it changed nothing; absent when the call followed it. */
  readonly because?: string;
}

/** The call tells what became of the ruling. */
export const noteEffect: EntryAct<NoteEffect> = {
  who: [only('system')],
  when: [],
  facts: (heard, { ruling, because }, { at }) => {
    const standing = ruled(heard);
    if (standing?.ruling !== ruling || standing.effect !== undefined) return [];
    return because === undefined
      ? [{ type: 'RulingTookEffect', data: { at, ruling } }]
      : [{ type: 'RulingFoundNoEffect', data: { at, ruling, because } }];
  },
};
