import type { MatterTold } from '@app/domain';
import type { CallFile } from '@app/read-models';

/** What a call says of its matter: its own words, and the item that the township named. */
export const matterTold = ({ matter, subject, asks, listItem }: CallFile): MatterTold => ({
  words: [matter, subject, asks].join('\n'),
  ...(listItem !== undefined && { item: listItem }),
});
