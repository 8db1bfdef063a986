import type { CallAct, SlipAct } from './act.js';
import { approveCall, declineCall, holdBackCall, withdrawCall } from './approving.js';
import { askExtension } from './asking-extension.js';
import { confirmClosure } from './closing.js';
import { dispatchCall } from './dispatching.js';
import { disputeSlip } from './disputing.js';
import { fileFeedback, signFeedback } from './feeding-back.js';
import { grantExtension, refuseExtension } from './judging-extension.js';
import { acceptReturn, refuseReturn } from './judging-returns.js';
import { markCallQuality } from './marking-quality.js';
import { reachMilestone } from './milestones.js';
import { excludeSlip, rateDepartment } from './rating.js';
import { reopenForRecurrence } from './reopening.js';
import { arriveOnSite, respondToSlip, signForSlip } from './responding.js';
import { returnSlip } from './returning.js';
import { sendBack } from './reworking.js';
import { recordCallback } from './served-person.js';
import { dischargeSlip, suspendSlip } from './suspending.js';

/** What officers do to a call, by the name of the command. */
export const callActs = {
  approveCall,
  holdBackCall,
  declineCall,
  dispatchCall,
  withdrawCall,
  confirmClosure,
  sendBack,
  reopenForRecurrence,
  recordCallback,
} as const;

/** What officers do to one slip of a call. */
export const slipActs = {
  signForSlip,
  respondToSlip,
  arriveOnSite,
  returnSlip,
  acceptReturn,
  refuseReturn,
  disputeSlip,
  askExtension,
  grantExtension,
  refuseExtension,
  suspendSlip,
  dischargeSlip,
  fileFeedback,
  signFeedback,
  reachMilestone,
  rateDepartment,
  markCallQuality,
  excludeSlip,
} as const;

export type CallActName = keyof typeof callActs;
export type SlipActName = keyof typeof slipActs;
type WordsOf<A> = A extends CallAct<infer W> ? W : A extends SlipAct<infer W> ? W : never;
export type CallWords<N extends CallActName> = WordsOf<(typeof callActs)[N]>;
export type SlipWords<N extends SlipActName> = WordsOf<(typeof slipActs)[N]>;
