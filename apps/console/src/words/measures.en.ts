import type { zh } from './measures.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  ResponseRate: 'Response rate',
  ClosureRate: 'Closure rate',
  OnTimeRate: 'On-time rate',
  CompletionRate: 'Completion rate',
  SatisfactionRate: 'Satisfaction rate',
  ResolutionRate: 'Resolution rate',
  ServedSatisfactionRate: 'Satisfaction of the served',
  ServedResolutionRate: 'Solved, say the served',
  CallQualityRate: 'Call quality',
  ReturnRate: 'Return rate',
  ReworkRate: 'Rework rate',
  ExtensionRate: 'Extension rate',
  DisputeRate: 'Dispute rate',
};
