import { type CallCommand, type Officer, SERVED, SYSTEM } from '@app/domain';
import { officer } from './builders/officers.js';

const { caller, approver, dispatcher, clerk, signer, supervisor } = officer;

/** Who does what, when the rule book is followed. */
export const usualOfficer: Readonly<Record<CallCommand['act'], Officer>> = {
  raiseCall: caller,
  approveCall: approver,
  holdBackCall: approver,
  declineCall: dispatcher,
  dispatchCall: dispatcher,
  withdrawCall: caller,
  signForSlip: clerk,
  respondToSlip: clerk,
  arriveOnSite: clerk,
  returnSlip: clerk,
  acceptReturn: dispatcher,
  refuseReturn: dispatcher,
  disputeSlip: clerk,
  askExtension: clerk,
  grantExtension: supervisor,
  refuseExtension: supervisor,
  suspendSlip: supervisor,
  dischargeSlip: supervisor,
  fileFeedback: clerk,
  signFeedback: signer,
  reachMilestone: clerk,
  confirmClosure: caller,
  sendBack: caller,
  reopenForRecurrence: caller,
  rateDepartment: caller,
  recordCallback: caller,
  issueServedLink: caller,
  answerThroughLink: SERVED,
  markCallQuality: clerk,
  excludeSlip: supervisor,
  letTimePass: SYSTEM,
  redateCall: SYSTEM,
  ruleResponsibility: SYSTEM,
  endDispute: SYSTEM,
  enterLedgerCall: SYSTEM,
};
