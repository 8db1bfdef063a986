import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCommandOffice } from '@app/commands';
import type { CallFact } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { instant, type Rejection } from '@app/kernel';
import { callIdOfSource, virtualClock } from '@app/platform';
import { foundCounty } from '../founding/found-county.js';
import { importLedger, type LedgerImport } from './import-ledger.js';
import { type LedgerMap, ledgerMap } from './ledger-map.js';

const NOW = instant('2026-03-02T09:00:00+08:00');
const HEADER = '编号,上报时间,承办单位,镇街,事项,办结时限,办结时间,状态,办理结果';

const MAP: LedgerMap = ledgerMap.parse({
  ledger: 'old',
  columns: {
    number: '编号',
    raisedAt: '上报时间',
    unit: '承办单位',
    township: '镇街',
    matter: '事项',
    dueAt: '办结时限',
    completedAt: '办结时间',
    result: '办理结果',
  },
  aliases: { units: { 城管: '城市管理局' } },
  exclusions: [{ column: '状态', values: ['作废'], reason: '重复', approver: '督查室' }],
});

describe('importing an old ledger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huying-ledger-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const countyWith = async () => {
    const store = inMemoryEventStore();
    const office = openCommandOffice(store);
    await foundCounty(office, { at: NOW });
    const importing = async (content: string | Uint8Array, map = MAP, more: Partial<LedgerImport> = {}) => {
      const file = join(folder, 'ledger.csv');
      writeFileSync(file, content);
      const rejects: [number, Rejection][] = [];
      const onReject = ({ row }: { row: number }, reason: Rejection) => rejects.push([row, reason]);
      return { ...(await importLedger({ office, clock: virtualClock(NOW), file, map, onReject, ...more })), rejects };
    };
    const factsOf = async (number: string): Promise<CallFact[]> => {
      const facts: CallFact[] = [];
      for await (const { type, data } of store.read(`call-${callIdOfSource('ledger:old', number)}`))
        facts.push({ type, data } as CallFact);
      return facts;
    };
    return { office, importing, factsOf };
  };

  test('keeps the original times, and late stays late', async () => {
    const { importing, factsOf } = await countyWith();
    const row = 'A1,2025-01-06 09:30,城管,城关镇,违建,2025-01-13 18:00,2025-01-14 10:00,办结,已拆除';
    expect(await importing(`${HEADER}\n${row}\n`)).toMatchObject({ rows: 1, calls: 1, alreadyThere: 0, rejected: 0 });
    expect((await factsOf('A1')).map(({ type, data }) => [type, data.at])).toEqual([
      ['CallRaised', instant('2025-01-06T09:30:00+08:00')],
      ['SlipDispatched', instant('2025-01-06T09:30:00+08:00')],
      ['ClosureDeadlineMissed', instant('2025-01-13T18:00:00.001+08:00')],
      ['FeedbackFiled', instant('2025-01-14T10:00:00+08:00')],
      ['CallClosed', instant('2025-01-14T10:00:00+08:00')],
    ]);
  });

  test('enters a number once, however often it comes', async () => {
    const { importing } = await countyWith();
    const rows = `${HEADER}\nA1,2025-01-06 09:30,城管,城关镇,违建,,,,\nA1,2025-01-06 09:30,城管,城关镇,违建,,,,\n`;
    expect(await importing(rows)).toMatchObject({ rows: 2, calls: 1, alreadyThere: 1 });
    expect(await importing(rows)).toMatchObject({ rows: 2, calls: 0, alreadyThere: 2, unitsFounded: 0 });
  });

  test('puts a number aside that comes again with other words, and says where it stood', async () => {
    const { importing } = await countyWith();
    const rows = ['违建', '占道'].map((matter) => `A1,2025-01-06 09:30,城管,城关镇,${matter},,,,`);
    const { rejects, ...report } = await importing([HEADER, ...rows].join('\n'));
    expect(report).toMatchObject({ calls: 1, alreadyThere: 0, rejected: 1 });
    expect(rejects).toEqual([[3, { rejected: 'ledger.number-again', details: { row: 2 } }]]);
  });

  test('numbers rows as a spreadsheet does, blank lines and newlines in cells included', async () => {
    const { importing } = await countyWith();
    const rows = ['', 'A1,2025-01-06 09:30,城管,城关镇,"违\n建",,,,', '', ',2025-01-06 09:30,城管,城关镇,违建,,,,'];
    expect((await importing([HEADER, ...rows].join('\n'))).rejects.map(([row]) => row)).toEqual([5]);
  });

  test('stops when it is told to, with what is in hand entered', async () => {
    const { importing } = await countyWith();
    const rows = Array.from({ length: 5_000 }, (_, at) => `A${at},2025-01-06 09:30,城管,城关镇,违建,,,,`);
    const stop = new AbortController();
    const content = [HEADER, ...rows].join('\n');
    const onBytes = () => stop.abort();
    const { calls, rows: read } = await importing(content, MAP, { signal: stop.signal, onBytes });
    expect([calls < 5_000, calls]).toEqual([true, read]);
    expect(await importing(content)).toMatchObject({ calls: 5_000 - calls, alreadyThere: calls });
  });

  test.each<[string, Buffer]>([
    ['a byte that cannot be read', Buffer.from([0xff, 0x0a])],
    ['an end in the middle of a character', Buffer.alloc(0)],
  ])('reads a UTF-8 file with %s as UTF-8, and puts that row aside', async (_, damage) => {
    const { importing } = await countyWith();
    const rows = Array.from({ length: 200 }, (_row, at) => `A${at},2025-01-06 09:30,城管,城关镇,违建,,,,已拆除`);
    const whole = Buffer.from(`${HEADER}\n${rows.join('\n')}`);
    const report = await importing(Buffer.concat([whole.subarray(0, -1), damage]));
    expect(report).toMatchObject({ encoding: 'utf-8', calls: 199, rejected: 1 });
    expect(report.rejects.map(([row, { rejected }]) => [row, rejected])).toEqual([[201, 'ledger.character-unfit']]);
  });

  test.each([
    [{ timeZone: 'Mars/X' }, /no such time zone/],
    [{ timeFormats: ['qqq'] }, /no pattern that tells a day/],
    [{ timeFormats: [] }, /timeFormats/],
  ])('needs a map that can tell times: %j', (wrong, said) => {
    const parsed = ledgerMap.safeParse({ ledger: 'old', columns: { number: '编号', raisedAt: '上报时间' }, ...wrong });
    expect(parsed.error?.message).toMatch(said);
  });

  test('matches units by alias and founds the missing ones once', async () => {
    const { importing, office } = await countyWith();
    const rows = ['城管', '城市管理局', '住建局'].map((unit, at) => `A${at},2025-01-06 09:30,${unit},城关镇,违建,,,,`);
    expect(await importing([HEADER, ...rows].join('\r\n'))).toMatchObject({ calls: 3, unitsFounded: 3 });
    const names = [...(await office.organisation()).units.values()].map(({ name }) => name);
    expect(names.toSorted()).toEqual(['住建局', '城关镇', '城市管理局', '本县'].toSorted());
  });

  test.each([
    ['a missing number', ',2025-01-06 09:30,城管,城关镇,违建,,,,', 'ledger.number-missing'],
    ['a missing time', 'A1,,城管,城关镇,违建,,,,', 'ledger.time-missing'],
    ['an unreadable time', 'A1,去年,城管,城关镇,违建,,,,', 'ledger.time-unreadable'],
    ['a day that does not exist', 'A1,2025-02-30 09:30,城管,城关镇,违建,,,,', 'ledger.time-unreadable'],
    ['too few cells', 'A1,2025-01-06 09:30,城管', 'ledger.cells-do-not-fit-the-header'],
    [
      'a completion before the call',
      'A1,2025-01-06 09:30,城管,城关镇,违建,,2025-01-05 09:30,,',
      'ledger.times-out-of-order',
    ],
    ['a character that cannot be stored', 'A1,2025-01-06 09:30,城\u0000管,城关镇,违建,,,,', 'ledger.character-unfit'],
    ['a control character', 'A1,2025-01-06 09:30,城管,城关镇,违\u0007建,,,,', 'ledger.character-unfit'],
    ['a year nobody counts', 'A1,0025-01-06 09:30,城管,城关镇,违建,,,,', 'ledger.time-unreadable'],
    ['a year that is far off', 'A1,2025-01-06 09:30,城管,城关镇,违建,2205-01-13 18:00,,,', 'ledger.time-unreadable'],
  ])('puts a row with %s aside, with its number and reason, and reads on', async (_, row, code) => {
    const { importing } = await countyWith();
    const report = await importing(`${HEADER}\n${row}\nB2,2025-01-06 09:30,城管,城关镇,违建,,,,\n`);
    expect(report).toMatchObject({ rows: 2, calls: 1, rejected: 1 });
    expect(report.rejects.map(([number, { rejected }]) => [number, rejected])).toEqual([[2, code]]);
  });

  test('enters what stands before a quote that is never closed, and puts the rest aside', async () => {
    const { importing } = await countyWith();
    const rows = Array.from({ length: 300 }, (_, at) => `A${at},2025-01-06 09:30,城管,城关镇,违建,,,,`);
    const report = await importing(`${HEADER}\n${rows.join('\n')}\nB1,2025-01-06 09:30,"城管,城关镇\nB2,,,,\n`);
    expect(report).toMatchObject({ rows: 301, calls: 300, rejected: 1 });
    expect(report.rejects.map(([number, { rejected }]) => [number, rejected])).toEqual([
      [302, 'ledger.quote-not-closed'],
    ]);
  });

  test.each([
    ['lacks a column of the map', '编号,状态\nA1,\n', /the map names column 上报时间.*the file has 编号, 状态/s],
    ['is empty', '', /the file is empty/],
    ['names a column of the map twice', `${HEADER},编号\n`, /names column 编号 twice/],
  ])('refuses a file that %s before any row', async (_, content, said) => {
    const { importing } = await countyWith();
    await expect(importing(content)).rejects.toThrow(said);
    await expect(importing(content)).rejects.toMatchObject({ exitCode: 2 });
  });

  test('minds no column twice that the map does not use', async () => {
    const { importing } = await countyWith();
    const row = 'A1,2025-01-06 09:30,城管,城关镇,违建,,,,';
    expect(await importing(`${HEADER},备注,备注\n${row},,\n`)).toMatchObject({ calls: 1 });
  });

  test.each([
    ['utf-16le', (text: Buffer) => text],
    ['utf-16be', (text: Buffer) => text.swap16()],
  ])('reads %s by its byte order mark', async (encoding, inOrder) => {
    const { importing } = await countyWith();
    const text = `\uFEFF${HEADER}\nA1,2025-01-06 09:30,城管,城关镇,违建,,,,\n`;
    expect(await importing(inOrder(Buffer.from(text, 'utf16le')))).toMatchObject({ calls: 1, encoding });
  });

  test('reads a newline inside quotes and a byte order mark', async () => {
    const { importing, factsOf } = await countyWith();
    const row = 'A1,2025-01-06 09:30,城管,城关镇,违建,,2025-01-07 09:30,,"第一行\n第二行"';
    expect(await importing(`\uFEFF${HEADER}\n${row}\n`)).toMatchObject({ calls: 1, encoding: 'utf-8' });
    expect((await factsOf('A1')).find(({ type }) => type === 'FeedbackFiled')?.data).toMatchObject({
      done: '第一行\n第二行',
    });
  });

  test('reads GB18030', async () => {
    const { importing, office } = await countyWith();
    const header = Buffer.from('unit,no,at\n');
    const 住建局 = Buffer.from([0xd7, 0xa1, 0xbd, 0xa8, 0xbe, 0xd6]);
    const map = ledgerMap.parse({ ledger: 'gb', columns: { number: 'no', raisedAt: 'at', unit: 'unit' } });
    const bytes = Buffer.concat([header, 住建局, Buffer.from(',1,2025-01-06 09:30\n')]);
    expect(await importing(bytes, map)).toMatchObject({ calls: 1, encoding: 'gb18030' });
    expect([...(await office.organisation()).units.values()].some(({ name }) => name === '住建局')).toBe(true);
  });

  test('takes what is told as later than the cut-off as the cut-off', async () => {
    const { importing, factsOf } = await countyWith();
    const row = 'A1,2025-01-06 09:30,城管,城关镇,违建,2025-02-01 00:00,2025-01-07 09:30:03,,';
    const map = { ...MAP, cutOff: '2025-01-07T09:30:00+08:00' };
    expect(await importing(`${HEADER}\n${row}\n`, map)).toMatchObject({ calls: 1, afterCutOff: 1 });
    expect((await factsOf('A1')).at(-1)?.data.at).toBe(instant('2025-01-07T09:30:00+08:00'));
  });

  test('records what the map excludes, with reason and approver', async () => {
    const { importing, factsOf } = await countyWith();
    await importing(`${HEADER}\nA1,2025-01-06 09:30,城管,城关镇,违建,,,作废,\n`);
    expect((await factsOf('A1')).find(({ type }) => type === 'SlipExcluded')?.data).toMatchObject({
      reason: '重复',
      approver: '督查室',
    });
  });
});
