import { z } from 'zod';
import {
  DifferenceQuery,
  DifferenceView,
  ExportListQuery,
  FoundItemsView,
  FoundListBody,
  ImportListQuery,
  ListPreviewView,
  ListQuery,
  ListsView,
  ListVersionsView,
  ListView,
  PublishListBody,
  PublishListQuery,
  SearchListsQuery,
} from '../lists.js';
import { ProposalsQuery, ProposalsView } from '../proposals.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { WrittenView } from '../written.js';
import { API } from './api.js';

const tag = '责任清单 Responsibility lists';
const published = { 200: z.union([WrittenView, ListPreviewView]), 201: WrittenView };

export const listRoutes = {
  search: route({
    method: 'GET',
    path: `${API}/lists/search`,
    tag,
    said: { zh: '按事项、情形查找条目', en: 'Find items by what they are about' },
    query: SearchListsQuery,
    answers: { 200: FoundItemsView },
  }),
  all: route({
    method: 'GET',
    path: `${API}/lists`,
    tag,
    said: { zh: '各份清单及其版本', en: 'The lists and their versions' },
    query: ReadQuery,
    answers: { 200: ListsView },
  }),
  found: route({
    method: 'POST',
    path: `${API}/lists`,
    tag,
    said: { zh: '建立清单', en: 'Found a list' },
    body: FoundListBody,
    answers: { 200: WrittenView, 201: WrittenView },
  }),
  one: route({
    method: 'GET',
    path: `${API}/lists/{list}`,
    tag,
    said: { zh: '某一天有效的清单', en: 'A list as of a day' },
    query: ListQuery,
    answers: { 200: ListView },
  }),
  versions: route({
    method: 'GET',
    path: `${API}/lists/{list}/versions`,
    tag,
    said: { zh: '清单各版本', en: 'Every version of a list' },
    query: ReadQuery,
    answers: { 200: ListVersionsView },
  }),
  publish: route({
    method: 'POST',
    path: `${API}/lists/{list}/versions`,
    tag,
    said: { zh: '公布新版清单，或预览影响', en: 'Publish the next version, or preview what it changes' },
    body: PublishListBody,
    query: PublishListQuery,
    answers: published,
  }),
  difference: route({
    method: 'GET',
    path: `${API}/lists/{list}/difference`,
    tag,
    said: { zh: '两个版本的差别', en: 'What two versions say otherwise' },
    query: DifferenceQuery,
    answers: { 200: DifferenceView },
  }),
  export: route({
    method: 'GET',
    path: `${API}/lists/{list}/export`,
    tag,
    said: { zh: '导出清单为 CSV 或 Excel', en: 'A list as CSV or Excel' },
    query: ExportListQuery,
    answers: { 200: { media: 'application/octet-stream' } },
  }),
  import: route({
    method: 'POST',
    path: `${API}/lists/{list}/import`,
    tag,
    said: { zh: '从 CSV 或 Excel 公布新版清单', en: 'Publish the next version from CSV or Excel' },
    upload: true,
    query: ImportListQuery,
    answers: published,
  }),
  proposals: route({
    method: 'GET',
    path: `${API}/proposals`,
    tag,
    said: { zh: '派发建议：由谁主办，为什么', en: 'Who should lead a call, and why' },
    query: ProposalsQuery,
    answers: { 200: ProposalsView },
    refuses: [403, 404],
  }),
} as const;
