import type { ListRevisionFact } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { item, LIST, NOW, newEvent, officer, unit } from '@app/testing';
import { revisionLineAfter } from './revision-register.projection.js';
import type { RevisionRegisterRow } from './revision-register.row.js';

const told = { by: officer.listKeeper.id, at: NOW };
const effectiveFrom = '2026-04-01' as LocalDate;
const asked: ListRevisionFact = {
  type: 'ListRevisionAsked',
  data: {
    ...told,
    ...{ revision: 'r', list: LIST, unit: unit.market, legalReviewer: unit.justice, basis: '三定', reason: '划转' },
    change: { is: 'put', item: item('42') },
  },
};
const reviewed: ListRevisionFact = {
  type: 'ListRevisionReviewed',
  data: { ...told, as: 'justice', agrees: true, opinion: '' },
};
const accepted: ListRevisionFact = {
  type: 'ListRevisionAccepted',
  data: { ...told, effectiveFrom, list: LIST, change: { is: 'drop', item: '42' } },
};
const published: ListRevisionFact = { type: 'ListRevisionPublished', data: { ...told, version: 2 } };
const ended = (type: 'ListRevisionRefused' | 'ListRevisionWithdrawn'): ListRevisionFact => ({
  type,
  data: { ...told, reason: '依据不足' },
});
const line = (...facts: readonly ListRevisionFact[]): RevisionRegisterRow | undefined =>
  facts.reduce<RevisionRegisterRow | undefined>(
    (row, { type, data }) => revisionLineAfter(row, newEvent(data, type) as never),
    undefined,
  );

describe('the revision register', () => {
  test('has a line from the application on', () => {
    expect(line(asked)).toMatchObject({
      item: '42',
      item_name: item('42').name,
      change: 'put',
      standing: 'under review',
    });
    expect(line(reviewed)).toBeUndefined();
  });

  test('follows the application to its end', () => {
    expect(line(asked, reviewed)).toEqual(line(asked));
    expect(line(asked, accepted)).toMatchObject({ standing: 'accepted', effective_from: effectiveFrom });
    expect(line(asked, accepted, published)).toMatchObject({ standing: 'published', version: 2 });
    expect(line(asked, ended('ListRevisionRefused'))?.standing).toBe('refused');
    expect(line(asked, ended('ListRevisionWithdrawn'))?.standing).toBe('withdrawn');
  });
});
