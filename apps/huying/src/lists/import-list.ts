import { readFile } from 'node:fs/promises';
import { readListFile } from '@app/api';
import type { Command } from '@app/commands';
import type { County } from '@app/county';
import {
  decideResponsibilityList,
  differenceBetween,
  evolveResponsibilityList,
  type FoundedList,
  isDay,
  type ListDifference,
  type ListKind,
  NO_ITEMS,
  type PublishList,
  SYSTEM,
} from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { granted, MISUSED, Plain } from '../plain.js';

export interface ListImport {
  readonly file: string;
  readonly list: string;
  readonly effective: string;
  /** To found the list first. */
  readonly founding?: { readonly name: string; readonly kind: ListKind; readonly legalReviewer: UnitCode };
  readonly preview: boolean;
}

export interface ListImported {
  readonly list: string;
  readonly version: number;
  readonly published: boolean;
  readonly items: number;
  readonly difference: ListDifference;
}

const dayGiven = (text: string): LocalDate => {
  if (!isDay(text as LocalDate)) throw new Plain(`没有这一天：${text} (no such day)`, MISUSED);
  return text as LocalDate;
};

const bytesOf = (file: string): Promise<Buffer> =>
  readFile(file).catch((error: Error) => {
    throw new Plain(`读不了文件 ${file} (cannot read it): ${error.message}`, MISUSED);
  });

const itemsIn = async ({ office }: County, file: string) => {
  return granted(await readListFile(await bytesOf(file), await office.organisation()));
};

const carryOut = async ({ office, clock }: County, command: Command): Promise<void> => {
  const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'cli' };
  granted(await office.carryOut(command, asked));
};

const foundIfTold = async (county: County, { list, founding }: ListImport): Promise<void> => {
  if (founding === undefined || (await county.office.look('responsibilityList', list)).state !== 'unfounded') return;
  await carryOut(county, {
    of: 'responsibilityList',
    responsibilityList: list,
    command: { act: 'foundList', words: { list, ...founding } },
  });
};

/** The list as it would be, by the same decision that publishes it. */
const decided = async ({ office, clock }: County, code: string, words: PublishList) => {
  const { state: before } = await office.look('responsibilityList', code);
  const occasion = await office.occasion({ by: SYSTEM, at: clock.now() });
  const facts = granted(decideResponsibilityList({ act: 'publishList', words }, occasion)(before));
  return { facts, before: before as FoundedList, after: facts.reduce(evolveResponsibilityList, before) as FoundedList };
};

const newestOf = ({ versions }: FoundedList) => versions.at(-1)?.items ?? NO_ITEMS;

/** Publishes the list that a file states as the next version, or tells what that would change. */
export const importList = async (county: County, told: ListImport): Promise<ListImported> => {
  const words: PublishList = { effectiveFrom: dayGiven(told.effective), items: await itemsIn(county, told.file) };
  if (!told.preview) await foundIfTold(county, told);
  const { facts, before, after } = await decided(county, told.list, words);
  const published = facts.length > 0 && !told.preview;
  if (published)
    await carryOut(county, {
      of: 'responsibilityList',
      responsibilityList: told.list,
      command: { act: 'publishList', words },
    });
  return {
    list: told.list,
    version: after.versions.length,
    published,
    items: newestOf(after).size,
    difference: differenceBetween(newestOf(before), newestOf(after)),
  };
};
