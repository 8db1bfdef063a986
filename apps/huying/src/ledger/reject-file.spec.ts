import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reject } from '@app/kernel';
import { refuseWrongRejects, rejectFile } from './reject-file.js';

describe('the file of rejected rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huying-rejects-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);

  test('has the columns of the ledger after row, code and reason, so that it can be imported once mended', async () => {
    const file = rejectFile(at('rejects.csv'));
    const row = { row: 7, raw: ['A1', '去"年"'], header: ['编号', '上报时间'], cells: undefined };
    file.add(row, reject('ledger.number-missing'));
    await file.close();
    const [header, line] = readFileSync(at('rejects.csv'), 'utf8').split('\n');
    expect(header).toBe('\uFEFF"行号 row","原因代码 code","原因 reason","编号","上报时间"');
    expect(line).toMatch(/^"7","ledger.number-missing",".+ · .+","A1","去""年"""$/);
  });

  test('is refused where it would overwrite what is read, or cannot be written', async () => {
    writeFileSync(at('ledger.csv'), '');
    const refused = (path: string) => refuseWrongRejects(path, [at('ledger.csv')]);
    await expect(refused(join(folder, '.', 'ledger.csv'))).rejects.toThrow('rejects would overwrite what is read');
    await expect(refused(join(folder, 'nowhere', 'x.csv'))).rejects.toThrow('rejects cannot be written there');
    await expect(refused(at('fresh.csv'))).resolves.toBeUndefined();
  });

  test('that fails while it is written says so at the end', async () => {
    const file = rejectFile(folder);
    file.add({ row: 2, raw: [], header: [], cells: undefined }, reject('ledger.number-missing'));
    await expect(file.close()).rejects.toThrow('rejects were not written');
  });
});
