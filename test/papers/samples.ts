import {
  bulletinSheet,
  callSlipSheet,
  dispatchSlipSheet,
  feedbackSlipSheet,
  minutesSheet,
  monthlyBulletinSheet,
  rulingSheet,
  type Sheet,
  supervisionOrderSheet,
} from '@app/papers';
import { countyBulletin, departmentBulletin } from './sample-bulletins.js';
import { draftRuling, inquorateMinutes, minutes, recalledOrder, ruling, supervisionOrder } from './sample-documents.js';
import { correctedEdition } from './sample-edition.js';
import {
  bareCallSlip,
  callSlip,
  dispatchSlip,
  feedbackSlip,
  longCallSlip,
  urgentDispatchSlip,
} from './sample-slips.js';

/** Every paper with realistic words, and the hard cases: nothing filled in, more than a page. */
export const SAMPLES: Readonly<Record<string, Sheet>> = {
  'call-slip': callSlipSheet(callSlip),
  'call-slip-long': callSlipSheet(longCallSlip),
  'call-slip-bare': callSlipSheet(bareCallSlip),
  'dispatch-slip': dispatchSlipSheet(dispatchSlip),
  'dispatch-slip-urgent': dispatchSlipSheet(urgentDispatchSlip),
  'feedback-slip': feedbackSlipSheet(feedbackSlip),
  'supervision-order': supervisionOrderSheet(supervisionOrder),
  'supervision-order-recalled': supervisionOrderSheet(recalledOrder),
  ruling: rulingSheet(ruling),
  'ruling-draft': rulingSheet(draftRuling),
  minutes: minutesSheet(minutes),
  'minutes-inquorate': minutesSheet(inquorateMinutes),
  'bulletin-by-department': monthlyBulletinSheet(departmentBulletin),
  'bulletin-by-county': monthlyBulletinSheet(countyBulletin),
  'bulletin-edition': bulletinSheet(correctedEdition, '临溪县镇街呼叫受理中心'),
};
