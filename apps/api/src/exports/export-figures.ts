import { type AskingFigures, type AsOf, type Figure, type Organisation, ROUNDING, wallText } from '@app/domain';
import { FIGURES_LEDGER, type FiguresLedgerRow, said, word } from '@app/papers';
import { rowNaming } from '../figures/figure-views.js';
import { type Exported, type ExportWriting, exported } from './exported.js';

/** The figures of one answer, and from where they look. */
export interface FiguresAnswered {
  readonly by: AskingFigures['by'];
  readonly asOf: Required<AsOf>;
  readonly figures: readonly Figure[];
}

async function* atOnce<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

const notesOf = ({ asOf }: FiguresAnswered, { language, timeZone }: ExportWriting) =>
  [
    [said(word('截至', 'As of'), language), wallText(asOf.at, timeZone)],
    [said(word('日志位置', 'Place in the log'), language), asOf.position],
    [said(word('取整', 'Rounding'), language), said(ROUNDING, language)],
  ] as const;

/** The figures as a table, their place in the log beside them. */
export const exportFigures = (
  answered: FiguresAnswered,
  organisation: Organisation,
  writing: ExportWriting,
): Exported => {
  const naming = rowNaming(answered.by, organisation);
  const rows = answered.figures.map((figure): FiguresLedgerRow => {
    const { unit, row } = naming(figure.row);
    return { ...figure, row: unit?.name ?? row };
  });
  return exported(FIGURES_LEDGER, atOnce(rows), writing, notesOf(answered, writing));
};
