import { type Decision, type Rejection, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import { canonical } from '../words/canonical.js';
import type { BulletinFact, Drafted } from './bulletin.events.js';
import type { Bulletin, BulletinFile } from './bulletin.state.js';
import { checkBulletinAct, discardBulletin, publishingWith, type Sealing } from './bulletin-acts.js';
import { type BulletinPeriod, periodCode, wrongPeriod } from './bulletin-period.js';
import type { ShapeVersion } from './bulletin-shape.js';
import type { BulletinTable } from './bulletin-table.js';
import type { BulletinAsOf, BulletinScope } from './counting.js';

/** What an officer does with a bulletin, by the name of the command. */
export const bulletinActs = {
  checkBulletin: checkBulletinAct,
  publishBulletin: publishingWith(() => ''),
  discardBulletin,
} as const;

export interface DraftBulletin {
  readonly period: BulletinPeriod;
  readonly shape: string;
  readonly scope: BulletinScope;
}

export type BulletinCommand =
  | { readonly act: 'draftBulletin'; readonly words: DraftBulletin }
  | { readonly act: 'correctBulletin'; readonly words: WithReason }
  | CommandIn<typeof bulletinActs>;

/** What was counted for a draft. */
export interface CountedBulletin {
  readonly shape: ShapeVersion;
  readonly asOf: BulletinAsOf;
  readonly timeZone: string;
  readonly table: BulletinTable;
}

/** What a decision needs beside the occasion: the count of what is drafted, and the seal. */
export interface BulletinDesk {
  readonly counted?: CountedBulletin;
  readonly seal: Sealing;
}

/** `2026-03_departments`; of one unit or township only, that follows. */
export const bulletinIdOf = ({ period, shape, scope }: DraftBulletin): string =>
  [periodCode(period), shape, scope.unit ?? scope.township].filter((part) => part !== undefined).join('_');

const mayNotDraft = (period: BulletinPeriod, occasion: Occasion): Rejection | undefined =>
  only('supervisor', 'system')(occasion) ?? wrongPeriod(period, occasion.at, occasion.rules.settings.timeZone);

const mayNotCorrect = only('supervisor');

/** The refusal before anything is counted. */
export const mayNotCount = (command: BulletinCommand, occasion: Occasion): Rejection | undefined => {
  if (command.act === 'draftBulletin') return mayNotDraft(command.words.period, occasion);
  return command.act === 'correctBulletin' ? mayNotCorrect(occasion) : undefined;
};

const counted = ({ counted: count }: BulletinDesk): CountedBulletin => {
  if (count === undefined) throw new Error('a bulletin is drafted from what was counted, and nothing was');
  return count;
};

type Drawn = Omit<Drafted, keyof CountedBulletin>;

/** Counted anew it is another draft only if something came out otherwise. */
const draw = (bulletin: Bulletin, drawn: Drawn, desk: BulletinDesk, { by, at }: Occasion): Decision<BulletinFact> => {
  const { shape, asOf, timeZone, table } = counted(desk);
  const standing = bulletin === 'undrafted' ? undefined : bulletin.draft?.drafted;
  const same = standing !== undefined && canonical([standing.table, standing.shape]) === canonical([table, shape]);
  if (same && standing.reason === drawn.reason) return [];
  return [{ type: 'BulletinDrafted', data: { ...drawn, shape, timeZone, asOf, table, by: by.id, at } }];
};

const draft = (words: DraftBulletin, desk: BulletinDesk, occasion: Occasion) => (bulletin: Bulletin) => {
  const refusal = mayNotDraft(words.period, occasion);
  if (refusal !== undefined) return refusal;
  if (bulletin !== 'undrafted' && bulletin.editions.length > 0)
    return occasion.by.roles.includes('system') ? [] : reject('bulletin.is-published');
  const { period, scope } = words;
  return draw(bulletin, { bulletin: bulletinIdOf(words), edition: 1, period, scope }, desk, occasion);
};

const correct =
  ({ reason }: WithReason, desk: BulletinDesk, occasion: Occasion) =>
  (file: BulletinFile) => {
    const last = file.editions.at(-1);
    const refusal = mayNotCorrect(occasion);
    if (refusal !== undefined) return refusal;
    if (last === undefined) return reject('bulletin.not-published');
    const { bulletin, period, scope, edition } = last.drafted;
    return draw(file, { bulletin, edition: edition + 1, period, scope, reason }, desk, occasion);
  };

/** The facts that follow from a command upon a bulletin, or the refusal with its code. */
export const decideBulletin =
  (command: BulletinCommand, occasion: Occasion, desk: BulletinDesk) =>
  (bulletin: Bulletin): Decision<BulletinFact> => {
    if (command.act === 'draftBulletin') return draft(command.words, desk, occasion)(bulletin);
    if (bulletin === 'undrafted') return reject('bulletin.unknown');
    if (command.act === 'correctBulletin') return correct(command.words, desk, occasion)(bulletin);
    const acts = { ...bulletinActs, publishBulletin: publishingWith(desk.seal) };
    return performIn<BulletinFile, BulletinFact>(acts, command, bulletin, occasion);
  };
