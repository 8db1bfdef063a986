import {
  DeadlineMonthQuery,
  DeadlineMonthView,
  DeadlineSheetQuery,
  DeadlineSheetView,
  DispatchDeskView,
  InTrayQuery,
  InTrayView,
} from '../desks.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '案头 Desks';

export const deskRoutes = {
  inTray: route({
    method: 'GET',
    path: `${API}/desks/in-tray`,
    tag,
    said: { zh: '本单位待办的派发单', en: 'The slips on which your unit still owes something' },
    query: InTrayQuery,
    answers: { 200: InTrayView },
  }),
  dispatch: route({
    method: 'GET',
    path: `${API}/desks/dispatch`,
    tag,
    said: { zh: '受理派发台', en: 'What waits for the dispatcher' },
    query: ReadQuery,
    answers: { 200: DispatchDeskView },
    refuses: [403],
  }),
  deadlineSheet: route({
    method: 'GET',
    path: `${API}/desks/deadline-sheet`,
    tag,
    said: { zh: '到期表：超期、当日、下一工作日', en: 'Overdue, due that day, due the next working day' },
    query: DeadlineSheetQuery,
    answers: { 200: DeadlineSheetView },
  }),
  deadlineMonth: route({
    method: 'GET',
    path: `${API}/desks/deadline-month`,
    tag,
    said: { zh: '到期表：一个月，逐日几项', en: 'What falls due on each day of a month' },
    query: DeadlineMonthQuery,
    answers: { 200: DeadlineMonthView },
  }),
} as const;
