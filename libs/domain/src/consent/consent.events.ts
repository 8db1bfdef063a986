import type { ConsentId, Fact, UnitCode } from '@app/kernel';
import type { Evidence } from '../acts/evidence.js';
import type { By, WithReason } from '../acts/told.js';

export const POST_CHANGES = ['appointment', 'transfer'] as const;
/** The head of the agency is appointed, or moved elsewhere. */
export type PostChange = (typeof POST_CHANGES)[number];

export type ConsentAsked = Fact<
  'ConsentAsked',
  By & {
    readonly consent: ConsentId;
    /** The unit that asks: the organisation department, or the agency’s parent. */
    readonly asker: UnitCode;
    readonly agency: UnitCode;
    readonly department: UnitCode;
    readonly township: UnitCode;
    readonly change: PostChange;
    readonly person: string;
    readonly reason: string;
  }
>;
/** With the written answer. */
export type ConsentGiven = Fact<'ConsentGiven', By & { readonly evidence: readonly Evidence[] }>;
export type ConsentWithheld = Fact<'ConsentWithheld', By & WithReason & { readonly evidence: readonly Evidence[] }>;

/** Everything that can happen to a question for consent: one stream, `consent-<id>`. */
export type ConsentFact = ConsentAsked | ConsentGiven | ConsentWithheld;
