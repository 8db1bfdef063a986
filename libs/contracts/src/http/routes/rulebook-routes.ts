import { CalendarsView, PublishCalendarBody } from '../calendars.js';
import { ExplainedView, ExplainQuery } from '../deadlines.js';
import { LimitPoliciesView, PublishLimitPolicyBody } from '../limit-policies.js';
import { PreviewView, PublishQuery } from '../preview.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { AdoptSettingsBody, AllSettingsView } from '../settings.js';
import { WrittenView } from '../written.js';
import { API } from './api.js';

const tag = '时限与日历 Limits and calendars';
const publishing = { query: PublishQuery, answers: { 200: PreviewView.or(WrittenView), 201: WrittenView } };

export const rulebookRoutes = {
  explain: route({
    method: 'GET',
    path: `${API}/deadlines/explain`,
    tag,
    said: { zh: '推算时限，列出计入的日子', en: 'What a dispatch at a moment would be due, with the days it counts' },
    query: ExplainQuery,
    answers: { 200: ExplainedView },
    refuses: [422],
  }),
  calendars: route({
    method: 'GET',
    path: `${API}/calendars`,
    tag,
    said: { zh: '日历各版本', en: 'Every version of the calendar' },
    query: ReadQuery,
    answers: { 200: CalendarsView },
  }),
  publishCalendar: route({
    method: 'POST',
    path: `${API}/calendars`,
    tag,
    said: { zh: '公布日历，或预览哪些时限会变', en: 'Publish a calendar, or preview which limits move' },
    body: PublishCalendarBody,
    ...publishing,
  }),
  limitPolicies: route({
    method: 'GET',
    path: `${API}/limit-policies`,
    tag,
    said: { zh: '时限各版本', en: 'Every version of the limits' },
    query: ReadQuery,
    answers: { 200: LimitPoliciesView },
  }),
  publishLimitPolicy: route({
    method: 'POST',
    path: `${API}/limit-policies`,
    tag,
    said: { zh: '公布时限', en: 'Publish limits' },
    body: PublishLimitPolicyBody,
    ...publishing,
  }),
  settings: route({
    method: 'GET',
    path: `${API}/settings`,
    tag,
    said: { zh: '参数各版本', en: 'Every version of the settings' },
    query: ReadQuery,
    answers: { 200: AllSettingsView },
  }),
  adoptSettings: route({
    method: 'POST',
    path: `${API}/settings`,
    tag,
    said: { zh: '设定参数', en: 'Adopt settings' },
    body: AdoptSettingsBody,
    ...publishing,
  }),
} as const;
