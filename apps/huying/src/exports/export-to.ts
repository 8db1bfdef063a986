import { exportFigures, exportLedger, type LedgerName } from '@app/api';
import type { County } from '@app/county';
import { rulesInForce, SYSTEM } from '@app/domain';
import { epochMs } from '@app/kernel';
import { countCalls, openDesk, readFigures } from '@app/read-models';
import type { DataSource } from 'typeorm';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { type ExportAsked, filterAsked, type LedgerAskedFor, periodAsked, unitsAsked } from './export-asked.js';
import { save } from './save.js';

/** How far an export has come, in calls. */
export interface Progress {
  begin(total: number): void;
  add(calls: number): void;
}

export interface Written {
  readonly ledger: LedgerAskedFor;
  readonly file: string;
  readonly format: ExportAsked['format'];
  readonly bytes: number;
  readonly seconds: number;
}

const writingOf = async ({ office, clock }: County, { format, language }: ExportAsked) => {
  const now = clock.now();
  return { format, language, now, timeZone: rulesInForce(await office.rulebook(), now).settings.timeZone };
};

const exportRows = async (
  county: County,
  desk: DataSource,
  ledger: LedgerName,
  asked: ExportAsked,
  { begin, add }: Progress,
): Promise<number> => {
  const writing = await writingOf(county, asked);
  const filter = filterAsked(asked, writing.timeZone);
  begin(await countCalls(desk.manager, SYSTEM, filter));
  const organisation = await county.office.organisation();
  return save(
    exportLedger(ledger, { ...writing, desk, organisation, officer: SYSTEM, filter, onCalls: add }),
    asked.out,
  );
};

const exportRates = async (county: County, desk: DataSource, asked: ExportAsked): Promise<number> => {
  const writing = await writingOf(county, asked);
  const { timeZone, now } = writing;
  const asking = { by: asked.by, timeZone, asOf: { at: now }, ...periodAsked(asked, timeZone) };
  const { asOf, answer } = await readFigures(desk, asking, unitsAsked(asked));
  const organisation = await county.office.organisation();
  return save(exportFigures({ by: asked.by, asOf, figures: answer }, organisation, writing), asked.out);
};

/** Writes a ledger of the whole county to a file, once every paper holds what the log holds. */
export const exportTo = async (
  county: County,
  ledger: LedgerAskedFor,
  asked: ExportAsked,
  progress: Progress,
): Promise<Written> => {
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.settings.databaseUrl);
  const begunAt = county.clock.now();
  try {
    const bytes =
      ledger === 'figures'
        ? await exportRates(county, desk, asked)
        : await exportRows(county, desk, ledger, asked, progress);
    const seconds = (epochMs(county.clock.now()) - epochMs(begunAt)) / 1000;
    return { ledger, file: asked.out, format: asked.format, bytes, seconds };
  } finally {
    await desk.destroy();
  }
};
