/**
 * Carried over + dispatched + reopened = completed + released + open; open = in time + overdue + suspended;
 * released = returned + discharged + withdrawn. It holds exactly, for any period.
 */
export interface Stock {
  readonly carriedOver: number;
  readonly dispatched: number;
  /** Completed work that was sent back. */
  readonly reopened: number;
  readonly completed: number;
  readonly released: number;
  readonly returned: number;
  readonly discharged: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly suspended: number;
}
export type StockLine = keyof Stock;

/** What the stock means. */
export const STOCK_MEANING = {
  measure: 'Stock',
  version: 1,
  zh: '存量恒等式：上期结转+本期派发+退回重办=本期办结+本期移出+期末在办；期末在办=期限内+超时未办+挂账；本期移出=退单获准+销账+撤回。剔除不影响存量。',
  en: 'Carried over + dispatched + reopened = completed + released + open; open = in time + overdue + suspended; released = returned + discharged + withdrawn. Exclusions do not touch it.',
} as const;

export const EMPTY_STOCK: Stock = {
  carriedOver: 0,
  dispatched: 0,
  reopened: 0,
  completed: 0,
  released: 0,
  returned: 0,
  discharged: 0,
  withdrawn: 0,
  open: 0,
  inTime: 0,
  overdue: 0,
  suspended: 0,
};

/** The rule of the stock: false when its parts do not add up. */
export const addsUp = (stock: Stock): boolean =>
  stock.carriedOver + stock.dispatched + stock.reopened === stock.completed + stock.released + stock.open &&
  stock.open === stock.inTime + stock.overdue + stock.suspended &&
  stock.released === stock.returned + stock.discharged + stock.withdrawn;
