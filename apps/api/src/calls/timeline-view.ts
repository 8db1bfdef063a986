import { FACT_WORDS, type TimelineView } from '@app/contracts';
import type { CallFact } from '@app/domain';
import type { CallFile, TimelineEntry } from '@app/read-models';
import type { Names } from './names.js';

const words: Readonly<Record<CallFact['type'], { readonly zh: string; readonly en: string }>> = FACT_WORDS;

const entryView = (
  { by, unit, words: told, ...entry }: TimelineEntry,
  names: Names,
): TimelineView['entries'][number] => {
  const name = by && names.officers([by])[by];
  return {
    ...entry,
    said: words[entry.fact],
    ...(by && { by: { id: by, ...(name !== undefined && { name }) } }),
    ...(unit && { unit: names.unit(unit) }),
    words: { ...told },
  };
};

/** Everything that happened to a call, in order, with names. */
export const timelineView = ({ call, timeline }: CallFile, names: Names): TimelineView => ({
  call,
  entries: timeline.map((entry) => entryView(entry, names)),
});
