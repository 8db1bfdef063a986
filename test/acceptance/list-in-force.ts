import type { Command } from '@app/commands';
import type { LocalDate } from '@app/kernel';
import { LIST, LITTLE_LIST, unit } from '@app/testing';

type Kind = 'territorial' | 'public-services';

export const founding = (list: string, kind: Kind): Command => ({
  of: 'responsibilityList',
  responsibilityList: list,
  command: { act: 'foundList', words: { list, name: list, kind, legalReviewer: unit.justice } },
});

/** The little county's own list, in force since the beginning of 2026. */
export const LIST_IN_FORCE: readonly Command[] = [
  founding(LIST, 'territorial'),
  {
    of: 'responsibilityList',
    responsibilityList: LIST,
    command: { act: 'publishList', words: { effectiveFrom: '2026-01-01' as LocalDate, items: LITTLE_LIST } },
  },
];
