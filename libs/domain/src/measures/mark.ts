import type { Instant } from '@app/kernel';
import type { Satisfaction } from '../call/call-slip.js';
import type { CallQuality } from '../call/marking-quality.js';
import type { DeadlineMoved } from '../call/slip.events.js';

/** When it happened, and where the log recorded it: text that sorts in log order. */
export interface Recorded {
  readonly at: Instant;
  readonly position: string;
}

/** What a measure needs to know of a moment in the life of a slip. */
export type MarkWords =
  | { readonly what: 'raised' }
  | { readonly what: 'dispatched'; readonly respondBy?: Instant; readonly closeBy?: Instant }
  | { readonly what: 'responded' }
  | { readonly what: 'response missed'; readonly dueAt: Instant }
  | { readonly what: 'return asked' }
  | { readonly what: 'returned' }
  | { readonly what: 'disputed' }
  | {
      readonly what: 'deadline moved';
      readonly limit: 'respond' | 'close';
      readonly reason: DeadlineMoved['data']['reason'];
      readonly dueAt: Instant;
    }
  | { readonly what: 'suspended' }
  | { readonly what: 'resumed' }
  | { readonly what: 'discharged' }
  | { readonly what: 'withdrawn' }
  | { readonly what: 'completed' }
  | { readonly what: 'closure missed'; readonly dueAt: Instant }
  | { readonly what: 'reworked' }
  | { readonly what: 'closed'; readonly solved?: boolean }
  | { readonly what: 'reopened' }
  | { readonly what: 'rated'; readonly rating: Satisfaction }
  | { readonly what: 'served'; readonly rating: Satisfaction; readonly solved: boolean }
  | ({ readonly what: 'quality marked' } & CallQuality)
  | { readonly what: 'excluded'; readonly reason: string; readonly approver: string };

export type Mark = Recorded & MarkWords;
export type What = Mark['what'];
export type MarkOf<W extends What> = Extract<Mark, { readonly what: W }>;
