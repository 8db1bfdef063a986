import { unit } from '@app/testing';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let admin: Visitor;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('jiang');
}, 60_000);
afterAll(() => api.close());

const UNITS = '/api/v1/units';

describe('units', () => {
  test('are read by everybody who is signed in', async () => {
    const { body } = await (await api.as('wu')).get(UNITS);
    expect(body.units).toContainEqual({
      code: 'SCJG-QS',
      name: '青石市场监督管理所',
      kind: 'agency',
      parent: 'SCJG',
      seat: unit.town,
      closed: false,
    });
  });

  test('are founded once, renamed and closed by the admin', async () => {
    const board = { code: 'JTJ', name: '交通局', kind: 'department', parent: unit.county };
    expect((await admin.post(UNITS, board)).body).toMatchObject({ facts: ['UnitFounded'] });
    expect((await admin.post(UNITS, board)).status).toBe(200);
    expect((await admin.patch(`${UNITS}/JTJ`, { name: '交通运输局' })).body.facts).toEqual(['UnitRenamed']);
    expect((await admin.post(`${UNITS}/JTJ/close`, { reason: '机构改革' })).body.facts).toEqual(['UnitClosed']);
    const { body } = await admin.get(UNITS);
    expect(body.units).toContainEqual({ ...board, name: '交通运输局', closed: true });
  });

  test('are refused where they do not belong, or where there is another', async () => {
    const grid = { code: 'G1', name: '网格', kind: 'grid', parent: unit.county };
    expect((await admin.post(UNITS, grid)).body).toMatchObject({ status: 422, code: 'unit.misplaced' });
    const taken = { code: unit.town, name: '别的镇', kind: 'town', parent: unit.county };
    expect((await admin.post(UNITS, taken)).body).toMatchObject({ status: 409, code: 'unit.code-taken' });
    expect((await admin.patch(`${UNITS}/NONE`, { name: '无' })).body).toMatchObject({
      status: 404,
      code: 'unit.unknown',
    });
    expect((await admin.patch(`${UNITS}/*`, { name: '无' })).body.code).toBe('unit.unknown');
  });

  test('are nobody else’s to change', async () => {
    const refused = await (await api.as('feng')).post(`${UNITS}/SCJG/close`, { reason: '试试' });
    expect(refused.body).toMatchObject({ status: 403, code: 'officer.lacks-role', details: { needs: 'admin' } });
  });
});
