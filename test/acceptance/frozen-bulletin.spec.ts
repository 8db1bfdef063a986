import { createHash } from 'node:crypto';
import { type Command, openCommandOffice } from '@app/commands';
import {
  type BulletinEdition,
  type BulletinFile,
  canonical,
  contentOf,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  type Drafted,
  momentsOf,
  monthOf,
  type Officer,
  SYSTEM,
} from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import type { CallId, Instant, LocalDate } from '@app/kernel';
import { isRejection } from '@app/kernel';
import { BULLETIN_FORMATS, type BulletinFormat, drawBulletin } from '@app/papers';
import { newCommandId } from '@app/platform';
import {
  COUNTY,
  dispatched,
  disputed,
  FEEDBACK,
  officer,
  on,
  raised,
  redispatched,
  returned,
  returnRefused,
  slip,
  unit,
} from '@app/testing';
import { calendar2025And2026 } from '../figures/calendar-2025-2026.js';

const { version: _, ...notice } = calendar2025And2026;
const MARCH = monthOf('2026-03-15' as LocalDate);
const ID = '2026-03_stock';
const FORMATS = Object.keys(BULLETIN_FORMATS) as BulletinFormat[];

const county = async () => {
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  const does = async (at: Instant, by: Officer, command: Command): Promise<void> => {
    const answer = await office.carryOut(command, { by, at, commandId: newCommandId(), source: 'spec' });
    if (isRejection(answer)) throw new Error(JSON.stringify(answer));
  };
  for (const command of [
    { of: 'rulebook', command: { act: 'publishCalendar', notice } },
    { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
    { of: 'rulebook', command: { act: 'adoptSettings', settings: DEFAULT_SETTINGS } },
    { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
  ] as const satisfies readonly Command[])
    await does(on('01-05 09:00'), SYSTEM, command);
  return { store, office, does };
};
type County = Awaited<ReturnType<typeof county>>;

const callOf = (nth: number): CallId => `0192f0c1-7a10-7000-8000-${String(nth).padStart(12, '0')}` as CallId;

/** A call that lies with the market department from the second of March on. */
const raisedAndDispatched = async ({ store }: County, nth: number): Promise<void> => {
  const call = callOf(nth);
  await store.append(
    `call-${call}`,
    'any',
    [raised({ call }), dispatched()].map((fact, at) => ({
      id: `${call.slice(0, -14)}${at}${String(nth).padStart(13, '0')}`.slice(0, 36),
      ...{ type: fact.type, data: fact.data, meta: { v: '1' } },
    })) as never,
  );
};

const tell = async ({ store }: County, nth: number, ...facts: readonly { type: string; data: object }[]) => {
  const call = callOf(nth);
  await store.append(
    `call-${call}`,
    'any',
    facts.map(({ type, data }) => ({ id: newCommandId(), type, data, meta: { v: '1' } })) as never,
  );
};

const file = async ({ office }: County): Promise<BulletinFile> =>
  (await office.look('bulletin', ID)).state as BulletinFile;
const edition = async (place: County, nth: number): Promise<BulletinEdition> =>
  (await file(place)).editions[nth - 1] as BulletinEdition;

/** Counted again from the log at the place and the moment that the edition names. */
const rerun = async ({ office }: County, { drafted }: BulletinEdition): Promise<Drafted> => {
  const { shape, scope, asOf, period, timeZone } = drafted;
  const table = await office.countBulletin({ shape, scope, asOf, ...momentsOf(period, timeZone) });
  return { ...drafted, table };
};

const contentOfEdition = ({ published }: BulletinEdition, drafted: Drafted) =>
  contentOf(drafted, { number: published.number, publishedAt: published.at, changes: published.changes });

const bytesOf = async (of: BulletinEdition, drafted: Drafted) =>
  Object.fromEntries(
    await Promise.all(
      FORMATS.map(async (format) => {
        const bytes = await drawBulletin(contentOfEdition(of, drafted), '临溪县镇街呼叫受理中心', format);
        return [format, createHash('sha256').update(bytes).digest('hex')] as const;
      }),
    ),
  );

const bulletin = (command: Extract<Command, { of: 'bulletin' }>['command']): Command => ({
  of: 'bulletin',
  bulletin: ID,
  command,
});
const draft = bulletin({ act: 'draftBulletin', words: { period: MARCH, shape: 'stock', scope: {} } });

describe('a published bulletin', () => {
  let place: County;
  beforeEach(async () => {
    place = await county();
    for (const nth of [1, 2, 3]) await raisedAndDispatched(place, nth);
    await place.does(on('04-01 08:30'), SYSTEM, draft);
    await place.does(on('04-01 10:00'), officer.supervisor, bulletin({ act: 'publishBulletin', words: {} }));
  });

  const aYearGoesBy = async (): Promise<void> => {
    await place.does(on('05-01 09:00'), officer.admin, {
      of: 'organisation',
      command: { act: 'renameUnit', code: unit.market, name: '市场监管和知识产权局' } as never,
    });
    for (let nth = 10; nth < 500; nth += 1) await raisedAndDispatched(place, nth);
    await tell(place, 1, {
      type: 'FeedbackFiled',
      data: { ...FEEDBACK, slip: slip(1), by: 'wang', at: on('03-05 09:00') },
    });
  };

  test('is the same in every byte when it is run again as of its position, though the log has grown and units are renamed', async () => {
    const first = await edition(place, 1);
    const before = await bytesOf(first, first.drafted);
    await aYearGoesBy();
    const again = await rerun(place, first);
    expect(again.table).toEqual(first.drafted.table);
    expect(await bytesOf(first, again)).toEqual(before);
    const hash = createHash('sha256')
      .update(canonical(contentOfEdition(first, again)))
      .digest('hex');
    expect(hash).toBe(first.published.sha256);
  });

  test('would be another at another place: the position is what holds it', async () => {
    const first = await edition(place, 1);
    await aYearGoesBy();
    const asOf = { ...first.drafted.asOf, position: await place.store.head() };
    const later = await rerun(place, { ...first, drafted: { ...first.drafted, asOf } });
    expect(later.table).not.toEqual(first.drafted.table);
  });

  test('is corrected by a new edition when a late ruling lets another bear the time; the old one stays', async () => {
    const first = await edition(place, 1);
    const before = await bytesOf(first, first.drafted);
    const at = on('04-10 09:00');
    await tell(
      place,
      2,
      returned(),
      returnRefused(),
      disputed(),
      {
        type: 'ResponsibilityRuled',
        data: {
          ...{ ruling: '联〔2026〕1号', lead: unit.housing, cooperating: [], bears: unit.housing, released: [slip(1)] },
          ...{ basis: { noneFits: '清单未列' }, by: officer.arbiter.id, at },
        },
      },
      redispatched({ to: unit.housing, at } as never),
    );
    await place.does(
      on('04-10 10:00'),
      officer.supervisor,
      bulletin({ act: 'correctBulletin', words: { reason: '联席会议认定改定承担单位' } }),
    );
    await place.does(on('04-10 11:00'), officer.supervisor, bulletin({ act: 'publishBulletin', words: {} }));
    const second = await edition(place, 2);
    const borne = Number(first.drafted.table.rows.find(({ row }) => row === unit.market)?.cells.at(-1));
    const third = borne / 3; // each of the three calls lay there equally long
    expect(second.published.changes).toEqual([
      { row: unit.market, name: '市场监督管理局', column: 'borne', head: '承担小时', was: borne, is: borne - third },
      { row: unit.housing, name: '住房和城乡建设局', column: 'borne', head: '承担小时', was: null, is: third },
    ]);
    const again = await edition(place, 1);
    expect(await bytesOf(again, await rerun(place, again))).toEqual(before);
  });
});
