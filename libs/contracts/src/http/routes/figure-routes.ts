import { DashboardQuery, DashboardView } from '../dashboard.js';
import { FiguresQuery, FiguresView, SlipsBehindQuery, SlipsBehindView } from '../figures.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '数字 Figures';

export const figureRoutes = {
  figures: route({
    method: 'GET',
    path: `${API}/figures`,
    tag,
    said: {
      zh: '各项指标：分子、分母、剔除、定义、日志位置',
      en: 'Every rate with its parts, definition and place in the log',
    },
    query: FiguresQuery,
    answers: { 200: FiguresView },
    refuses: [403],
  }),
  slips: route({
    method: 'GET',
    path: `${API}/figures/slips`,
    tag,
    said: { zh: '一个数字背后的派发单，含剔除的', en: 'The slips behind a figure, the excluded ones among them' },
    query: SlipsBehindQuery,
    answers: { 200: SlipsBehindView },
    refuses: [403],
  }),
  dashboard: route({
    method: 'GET',
    path: `${API}/dashboard`,
    tag,
    said: {
      zh: '一屏的全部数字：比率、趋势、热力、存龄、事项、滞留',
      en: 'All of one screen: rates, trend, heat, ageing, matters, dwell times',
    },
    query: DashboardQuery,
    answers: { 200: DashboardView },
    refuses: [403],
  }),
} as const;
