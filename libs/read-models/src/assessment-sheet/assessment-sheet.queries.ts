import { createHash } from 'node:crypto';
import {
  type AsOf,
  type AssessedPeriod,
  type Assessing,
  type Assessments,
  assessmentOf,
  type Component,
  canonical,
  decisionsIn,
  type MarkedSlip,
  type PublishedEdition,
  periodAssessed,
  type RetaliationAlert,
  type Rules,
  retaliationWatch,
  type Sheet,
  schemeFor,
  sheetTally,
  slipsBehindMark,
  startOfDay,
  type Unit,
} from '@app/domain';
import { type Instant, isRejection, plusMs, type Rejection, type UnitCode } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { asOfNow } from '../figures/figures.queries.js';
import { readLives } from '../figures/read-lives.js';

/** What a sheet is drafted from: the county's assessments, its rules and its units, at a moment. */
export interface AskingSheet {
  readonly all: Assessments;
  readonly assessment: string;
  readonly rules: Rules;
  readonly county: ReadonlyMap<UnitCode, Unit>;
  readonly asOf: AsOf;
}

/** A sheet with the hash of its content. */
export interface FrozenSheet {
  readonly sheet: Sheet;
  readonly sha256: string;
}

const WATCHED_BEFORE_MS = 90 * 86_400_000;

const momentsOf = ({ from, to }: AssessedPeriod, timeZone: string): Assessing['period'] => ({
  from: startOfDay(from, timeZone),
  to: startOfDay(to, timeZone),
});

const hashOf = (sheet: Sheet): string => createHash('sha256').update(canonical(sheet)).digest('hex');

type Made = Omit<Sheet, 'asOf' | 'lines' | 'exclusions'> & { readonly assessing: Assessing };

const make = (source: DataSource, made: Made, county: AskingSheet['county']): Promise<FrozenSheet> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const { assessing, period, scheme, decisions } = made;
    const asOf = await asOfNow(manager, assessing.asOf);
    const tally = sheetTally({ ...assessing, asOf }, county);
    for await (const life of readLives(manager, assessing.period, {})) tally.add(life);
    const sheet: Sheet = { period, scheme, asOf, ...tally.sheet(), decisions };
    return { sheet, sha256: hashOf(sheet) };
  });

/** The sheet of a period as it would be published now; refused for a period that is not assessed. */
export const draftSheet = async (
  source: DataSource,
  { all, assessment, rules, county, asOf }: AskingSheet,
): Promise<FrozenSheet | Rejection> => {
  const found = periodAssessed(assessment, all, { at: asOf.at, rules });
  if (isRejection(found)) return found;
  const period = found as AssessedPeriod;
  const scheme = schemeFor(all, period, rules.settings);
  const one = assessmentOf(all, assessment);
  const assessing = { scheme, period: momentsOf(period, rules.settings.timeZone), asOf, exclusions: one.exclusions };
  return make(source, { period, scheme, decisions: decisionsIn(one), assessing }, county);
};

/** What an edition was made of: its scheme, its place in the log, and the exclusions that it knew. */
export const editionAssessing = (
  { all, assessment, rules }: Pick<AskingSheet, 'all' | 'assessment' | 'rules'>,
  { scheme, period, asOf, decisions }: Sheet,
): Assessing => ({
  scheme,
  period: momentsOf(period, rules.settings.timeZone),
  asOf,
  exclusions: assessmentOf(all, assessment).exclusions.slice(0, decisions),
});

/** An edition made again from the log as of its place: its hash is the same, whatever happened since. */
export const refreeze = (
  source: DataSource,
  asking: Pick<AskingSheet, 'all' | 'assessment' | 'rules'>,
  { sheet }: Pick<PublishedEdition, 'sheet'>,
): Promise<FrozenSheet> => {
  const { period, scheme, decisions, lines } = sheet;
  const named = lines.map(({ unit, name, side }): readonly [UnitCode, Unit] => [
    unit,
    { code: unit, name, kind: side === 'township' ? 'town' : 'department' },
  ]);
  return make(source, { period, scheme, decisions, assessing: editionAssessing(asking, sheet) }, new Map(named));
};

/** The slips behind one mark of one unit, the excluded ones among them. */
export const readMarkedSlips = (
  source: DataSource,
  assessing: Assessing,
  unit: UnitCode,
  mark: Pick<Component, 'measure' | 'formula'>,
): Promise<readonly MarkedSlip[]> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const behind = slipsBehindMark(assessing, unit, mark);
    const found: MarkedSlip[] = [];
    for await (const life of readLives(manager, assessing.period, {})) found.push(...behind(life));
    return found;
  });

/** Where a department's marks for a township fell after that township called it or rated it badly in the period. */
export const readRetaliation = (
  source: DataSource,
  { period, asOf }: { readonly period: { readonly from: Instant; readonly to: Instant }; readonly asOf: AsOf },
): Promise<readonly RetaliationAlert[]> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const watch = retaliationWatch(asOf);
    const watched = { from: plusMs(period.from, -WATCHED_BEFORE_MS) };
    for await (const life of readLives(manager, watched, {})) watch.add(life);
    return watch.alerts().filter(({ trigger: { at } }) => at >= period.from && at < period.to);
  });
