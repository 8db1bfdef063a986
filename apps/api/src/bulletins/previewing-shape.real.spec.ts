import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

const SHAPES = '/api/v1/bulletin-shapes';
const PREVIEW = `${SHAPES}?preview=true`;

let api: RunningApi;
let feng: Visitor;
beforeAll(async () => {
  api = await startApi();
  feng = await api.as('feng');
}, 60_000);
afterAll(() => api.close());

interface Shape {
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: string;
}
const shapes = async () => (await feng.get(SHAPES)).body as { shapes: Shape[]; coming: Shape[] };
const own = async () => {
  const found = (await shapes()).shapes.find(({ code }) => code === 'completion') as Shape;
  const { version: _, effectiveFrom: __, ...shape } = found;
  return { ...shape, caption: '办结情况一览' };
};

describe('the shape of a bulletin', () => {
  test('is previewed beside the one that would hold on its day, and nothing is stored', async () => {
    const { status, body } = await feng.post(PREVIEW, { effectiveFrom: '2026-04-01', shape: await own() });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      before: { code: 'completion', version: 0, caption: '办结情况统计表' },
      after: { code: 'completion', version: 1, effectiveFrom: '2026-04-01', caption: '办结情况一览' },
    });
    expect((await shapes()).coming).toEqual([]);
  });

  test('that is new has none beside it, and one that comes later is beside what comes before', async () => {
    const shape = { ...(await own()), code: 'county-own' };
    const first = await feng.post(PREVIEW, { effectiveFrom: '2026-04-01', shape });
    expect([first.body.before, first.body.after.version]).toEqual([undefined, 1]);
    expect((await feng.post(SHAPES, { effectiveFrom: '2026-04-01', shape })).body.facts).toEqual([
      'BulletinShapePublished',
    ]);
    const next = await feng.post(PREVIEW, { effectiveFrom: '2026-05-01', shape: { ...shape, name: '本县样式' } });
    expect(next.body).toMatchObject({ before: { version: 1 }, after: { version: 2, name: '本县样式' } });
  });

  test('is refused in its preview as it would be in its publication', async () => {
    const shape = await own();
    const asked = { effectiveFrom: '2026-02-01', shape };
    expect((await feng.post(PREVIEW, asked)).body.code).toBe('bulletin-shape.effective-in-the-past');
    expect((await (await api.as('wang')).post(PREVIEW, asked)).body.code).toBe('officer.lacks-role');
  });
});
