import { type BulletinLineView, type BulletinView, bulletinRoutes } from '@app/contracts';
import {
  type BulletinColumn,
  type BulletinEdition,
  type BulletinFile,
  type BulletinRow,
  type Cell,
  cellColumns,
  cellText,
  checkBulletin,
  contentOf,
  type Drafted,
  faultWords,
} from '@app/domain';
import type { OfficerId } from '@app/kernel';
import type { BulletinLine } from '@app/read-models';
import type { Names } from '../calls/names.js';
import type { Shown } from './edition-asked.js';

export const bulletinLineView = ({ unit, township, ...line }: BulletinLine, names: Names): BulletinLineView => ({
  ...line,
  ...(unit !== undefined && { unit: names.unit(unit) }),
  ...(township !== undefined && { township: names.unit(township) }),
});

const officerRef = (id: OfficerId, names: Names) => {
  const name = names.officers([id])[id];
  return { id, ...(name !== undefined && { name }) };
};

/** Where the slips behind a cell are. */
const slipsAt = ({ bulletin, edition }: Drafted, row: string, column: string): string =>
  `${bulletinRoutes.list.path}/${bulletin}/slips?${new URLSearchParams({ edition: String(edition), row, column })}`;

const rowView =
  (drafted: Drafted) =>
  ({ row, name, cells }: BulletinRow): BulletinView['total'] => ({
    ...{ row, name },
    cells: cellColumns(drafted.shape).map((column: BulletinColumn, at) => {
      const value: Cell = cells[at] ?? null;
      return {
        ...{ column: column.key, value, printed: cellText(column, value) },
        slips: slipsAt(drafted, row, column.key),
      };
    }),
  });

const editionView = ({ drafted, published }: BulletinEdition, names: Names): BulletinView['editions'][number] => {
  const { edition, number, sha256, changes, by, at } = published;
  return {
    ...{ edition, number, sha256, changes, publishedAt: at, asOf: drafted.asOf },
    publishedBy: officerRef(by, names),
    ...(drafted.reason !== undefined && { reason: drafted.reason }),
  };
};

const NOT_OUT = { number: '', changes: [] } as const;

/** A bulletin with names, every cell with the place of its slips. */
export const bulletinView = (file: BulletinFile, shown: Shown, names: Names): Omit<BulletinView, 'mayDo'> => {
  const { drafted } = shown;
  const { bulletin, edition, period, asOf, shape, table } = drafted;
  const { title, paragraphs } = contentOf(drafted, { ...NOT_OUT, publishedAt: asOf.countedAt });
  const checks = shown.is === 'draft' ? (file.draft?.checks ?? []) : [];
  return {
    ...{ bulletin, standing: shown.is, edition, title, period, asOf, paragraphs, shape },
    rows: table.rows.map(rowView(drafted)),
    total: rowView(drafted)(table.total),
    leftOut: table.leftOut,
    faults: checkBulletin(shape, table).map((fault) => ({ is: fault.is, row: fault.row, words: faultWords(fault) })),
    checks: checks.map(({ by, at, faults }) => ({ by: officerRef(by, names), at, faults: faults.length })),
    editions: file.editions.map((one) => editionView(one, names)),
  };
};
