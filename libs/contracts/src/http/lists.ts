import { z } from 'zod';
import { callId, day, line, moment, unitCode } from './fields.js';
import { flag } from './preview.js';
import { countText } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { OfficerRef, UnitRef } from './unit-ref.js';

/** Letters of any script, so that a list may be called what people call it; no slash, for it stands in addresses. */
export const listCode = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
  .meta({ ...said('清单代码', 'code of a list'), examples: ['属地管理责任清单'] });

export const itemCode = line(64).meta(said('条目代码，各版不变', 'code of an item, the same in every version'));

export const listKind = z
  .enum(['territorial', 'powers-and-duties', 'delegated-powers', 'three-lists', 'public-services'])
  .meta(
    said(
      '属地管理、权责、赋权、三张清单、公共服务',
      'territorial, powers and duties, delegated powers, the three lists, public services',
    ),
  );

export const dutyClass = z
  .enum(['core', 'supporting', 'reclaimed'])
  .meta(said('基本、配合、收回', 'the township’s own, in support, taken back by departments'));

const words = z.array(line(200)).max(60);

const itemFields = {
  code: itemCode,
  name: line(200).meta(said('事项', 'what it is about')),
  duty: dutyClass,
  scenarios: words.meta(said('情形', 'how a grid worker recognises it')),
  verbs: z
    .strictObject({
      departments: words.meta(said('部门职责用语', 'what departments do')),
      township: words.meta(said('镇街职责用语', 'what the township does')),
    })
    .meta({ id: 'ListVerbs' }),
  townshipDuty: z.string().trim().max(2000).meta(said('镇街职责', 'the township’s duty')),
  legalBasis: z.string().trim().max(2000).meta(said('法律依据', 'legal basis')),
};

export const ListItemBody = z
  .strictObject({
    ...itemFields,
    lead: unitCode
      .exactOptional()
      .meta(said('主办部门；镇街基本职责可不写', 'lead department; none where the township answers')),
    cooperating: z.array(unitCode).max(30).meta(said('协办部门', 'cooperating departments')),
  })
  .meta({ id: 'ListItemBody' });

export const FoundListBody = z
  .strictObject({
    list: listCode,
    name: line(100).meta(said('清单名称', 'name')),
    kind: listKind,
    legalReviewer: unitCode.meta(said('负责合法性审查的单位（司法局）', 'the unit that reviews legality')),
  })
  .meta({ id: 'FoundListBody' });

export const PublishListBody = z
  .strictObject({
    effectiveFrom: day.meta(said('生效日', 'takes effect on')),
    items: z.array(ListItemBody).min(1).max(5000).exactOptional().meta(said('整份清单', 'the whole list anew')),
    puts: z.array(ListItemBody).max(5000).exactOptional().meta(said('新增或改写的条目', 'items stated anew')),
    drops: z.array(itemCode).max(5000).exactOptional().meta(said('删去的条目', 'items taken off')),
  })
  .refine((body) => (body.items === undefined) !== (body.puts === undefined && body.drops === undefined), {
    path: ['items'],
    error: 'either the whole list, or what changes',
  })
  .meta({ id: 'PublishListBody' });

export const PublishListQuery = z.strictObject({
  preview: flag.meta(said('只看影响，不公布', 'only show what it would change; publish nothing')),
});

export const ImportListQuery = z.strictObject({
  effectiveFrom: day.meta(said('生效日', 'takes effect on')),
  preview: flag.meta(said('只看影响，不公布', 'only show what it would change; publish nothing')),
});

const on = day.exactOptional().meta(said('哪一天有效，默认今天', 'as of this day; today when absent'));

export const ListQuery = reading({ on });

export const DifferenceQuery = reading({
  from: countText(0, 100_000, 0).meta(said('较早的版本', 'the earlier version')),
  to: countText(1, 100_000, 1).meta(said('较晚的版本', 'the later version')),
});

export const SearchListsQuery = reading({
  q: line(200).meta(said('要找的话', 'what to look for')),
  on,
  limit: countText(1, 100, 20),
});

export const ExportListQuery = reading({
  as: z.enum(['csv', 'xlsx']).default('csv').meta(said('文件格式', 'format of the file')),
  on,
});

export const ListItemView = z
  .object({ ...itemFields, lead: UnitRef.optional(), cooperating: z.array(UnitRef) })
  .meta({ id: 'ListItem' });

const versionFields = {
  version: z.int(),
  effectiveFrom: day,
  publishedAt: moment,
  publishedBy: OfficerRef,
  revision: z.uuid().optional().meta(said('由哪份调整申请而来', 'the revision that it carries out')),
  items: z.int().meta(said('条目数', 'number of items')),
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
};

export const ListVersionView = z.object(versionFields).meta({ id: 'ListVersion' });

export const ListLineView = z
  .object({
    list: z.string(),
    name: z.string(),
    kind: listKind,
    versions: z.array(ListVersionView).meta(said('最新的在最后', 'the newest last')),
    inForce: z.int().optional().meta(said('今天有效的版本', 'the version that is effective today')),
  })
  .meta({ id: 'ListLine' });

export const ListsView = z.object({ lists: z.array(ListLineView) }).meta({ id: 'Lists' });

export const ListVersionsView = z.object({ versions: z.array(ListVersionView) }).meta({ id: 'ListVersions' });

export const ListView = z
  .object({
    list: z.string(),
    name: z.string(),
    kind: listKind,
    legalReviewer: UnitRef,
    on: day,
    version: z.int(),
    effectiveFrom: day,
    items: z.array(ListItemView),
  })
  .meta({ id: 'List' });

export const DifferenceView = z
  .object({
    added: z.array(ListItemView),
    removed: z.array(ListItemView),
    changed: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        fields: z.array(
          z.object({
            field: z.enum(['name', 'duty', 'scenarios', 'lead', 'cooperating', 'verbs', 'townshipDuty', 'legalBasis']),
            before: z.string(),
            after: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ListDifference' });

export const FoundItemsView = z
  .object({
    found: z.array(
      z.object({
        list: z.string(),
        version: z.int(),
        item: ListItemView,
        words: z.array(z.string()).meta(said('对上的话', 'the words that speak for it')),
      }),
    ),
  })
  .meta({ id: 'FoundItems' });

/** What a version would change, before it is published. */
export const ListPreviewView = z
  .object({
    version: z.int(),
    difference: DifferenceView,
    proposals: z
      .array(z.object({ call: callId, number: z.string(), from: UnitRef.optional(), to: UnitRef.optional() }))
      .meta(said('待派发而建议会变的呼叫单', 'calls awaiting dispatch whose proposal would change')),
    calls: z
      .array(z.object({ call: callId, number: z.string(), item: z.string() }))
      .meta(
        said(
          '在办呼叫单所依据、将改写或删去的条目；已派发的不变',
          'open calls that cite an item that changes; they stay',
        ),
      ),
  })
  .meta({ id: 'ListPreview' });

export type ListItemView = Shown<z.output<typeof ListItemView>>;
export type ListVersionView = Shown<z.output<typeof ListVersionView>>;
export type ListsView = Shown<z.output<typeof ListsView>>;
export type ListView = Shown<z.output<typeof ListView>>;
export type DifferenceView = Shown<z.output<typeof DifferenceView>>;
export type FoundItemsView = Shown<z.output<typeof FoundItemsView>>;
export type ListPreviewView = Shown<z.output<typeof ListPreviewView>>;
export type ListItemBody = Shown<z.output<typeof ListItemBody>>;
