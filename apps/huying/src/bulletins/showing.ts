import { writeFile } from 'node:fs/promises';
import type { County } from '@app/county';
import type { BulletinContent } from '@app/domain';
import { BULLETIN_FORMATS, type BulletinFormat, drawBulletin } from '@app/papers';
import { type Command, Option } from 'commander';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { FAILED, printJson } from '../plain.js';
import { editionOf, fileOf } from './bulletin-in-county.js';
import { editionSeen } from './edition-again.js';
import { printBulletin } from './print-bulletin.js';

interface ShowOptions {
  readonly edition?: string;
  readonly out?: string;
  readonly format: BulletinFormat;
  readonly rerun?: true;
  readonly json?: true;
}

const write = async (
  { office }: County,
  content: BulletinContent,
  file: string,
  format: BulletinFormat,
): Promise<void> => {
  const units = [...(await office.organisation()).units.values()];
  const issuer = `${units.find(({ kind }) => kind === 'county')?.name ?? ''}镇街呼叫受理中心`;
  await writeFile(file, await drawBulletin(content, issuer, format));
};

/** The draft, unless an edition or something that only editions have is asked for. */
const wantsDraft = ({ edition, out, rerun }: ShowOptions): boolean =>
  edition === undefined && out === undefined && rerun === undefined;

const show = async (county: County, id: string, options: ShowOptions): Promise<void> => {
  const { edition: nth, out, format, rerun = false, json } = options;
  await projectionsCaughtUp(county);
  const file = await fileOf(county, id);
  if (file.draft !== undefined && wantsDraft(options))
    return json ? printJson(file.draft.drafted) : printBulletin(file.draft.drafted);
  const edition = editionOf(file, nth === undefined ? undefined : Number(nth));
  const { table, content, again, same } = await editionSeen(county, edition, rerun);
  if (out !== undefined) await write(county, content, out, format);
  const { sha256 } = edition.published;
  if (json) printJson({ ...content, sha256, again, same });
  else {
    printBulletin({ ...edition.drafted, table });
    console.log(`sha256 ${sha256} ${same ? '相同 same' : `不同 now ${again}`}`);
  }
  if (!same) process.exitCode = FAILED;
};

/** `huying bulletin show` */
export const showing = (bulletin: Command): void => {
  bulletin
    .command('show')
    .description(
      '看一份通报，或写成文件；--rerun 按其日志位置重新统计 · show a bulletin or write it; --rerun counts it again',
    )
    .argument('<bulletin>', '2026-03_departments')
    .option('--edition <n>', '第几版；不填则为草稿或最新一版')
    .option('--out <file>', '写入的文件 · the file to write')
    .addOption(new Option('--format <format>', '格式').choices(Object.keys(BULLETIN_FORMATS)).default('pdf'))
    .option('--rerun', '重新统计，并与发布时比对 · count it again and compare')
    .option('--json', '供脚本读取 for scripts')
    .action((id: string, options: ShowOptions) => withCounty((county) => show(county, id, options)));
};
