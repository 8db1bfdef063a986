import { z } from 'zod';
import { AliveView, ReadinessView } from '../health.js';
import { route } from '../route.js';

const tag = '运行 Operation';

export const operationRoutes = {
  live: route({
    method: 'GET',
    path: '/health/live',
    tag,
    said: { zh: '进程在运行', en: 'The process runs' },
    answers: { 200: AliveView },
    open: true,
  }),
  ready: route({
    method: 'GET',
    path: '/health/ready',
    tag,
    said: { zh: '可以接受工作：数据库、台账进度、搁置', en: 'It may take work: database, projector lag, parked' },
    answers: { 200: ReadinessView, 503: ReadinessView },
    open: true,
  }),
  metrics: route({
    method: 'GET',
    path: '/metrics',
    tag,
    said: { zh: 'Prometheus 指标', en: 'Measurements for Prometheus' },
    answers: { 200: { media: 'text/plain' } },
    open: true,
  }),
  openApi: route({
    method: 'GET',
    path: '/api/openapi.json',
    tag,
    said: { zh: '本接口说明', en: 'This description' },
    answers: { 200: z.looseObject({ openapi: z.literal('3.1.0') }) },
    open: true,
  }),
  docs: route({
    method: 'GET',
    path: '/api/docs',
    tag,
    said: { zh: '接口说明网页', en: 'This description as a page' },
    answers: { 200: { media: 'text/html' } },
    open: true,
  }),
} as const;
