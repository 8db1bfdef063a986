import { z } from 'zod';
import { bulletinId } from './bulletin-id.js';
import { admissionId, callId, consentId, moment, position, reboundId, slipId, stepId, unitCode } from './fields.js';
import { revisionId } from './list-revisions.js';
import { listCode } from './lists.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

/** One fact that the reader may know of: what happened to what. */
export const ChangeView = z
  .object({
    position,
    of: z.enum([
      'call',
      'organisation',
      'rulebook',
      'admission',
      'rebound',
      'consent',
      'docketEntry',
      'jointMeeting',
      'rulingRegister',
      'responsibilityList',
      'listRevision',
      'bulletin',
      'bulletinPlan',
      'supervision',
      'assessment',
      'demand',
      'typicalCase',
    ]),
    call: callId.optional(),
    responsibilityList: listCode.optional(),
    listRevision: revisionId.optional(),
    bulletin: bulletinId.optional(),
    slip: slipId.optional(),
    supervision: unitCode.optional().meta(said('受督办的单位', 'the unit that it happened to')),
    step: stepId.optional(),
    demand: unitCode.optional().meta(said('报送了诉求数的镇街', 'the township whose demand was told')),
    admission: admissionId.optional(),
    rebound: reboundId.optional(),
    consent: consentId.optional(),
    docketEntry: callId.optional().meta(said('联席会议受理单，同呼叫单编号', 'the docket entry: the id of its call')),
    jointMeeting: z.uuid().optional(),
    typicalCase: callId.optional().meta(said('典型案例，同呼叫单编号', 'the typical case: the id of its call')),
    rulingRegister: z.string().optional().meta(said('认定意见编号簿的年份', 'the year of the register of rulings')),
    revision: z.int(),
    type: z.string().meta(said('事实', 'the fact')),
    at: moment,
  })
  .meta({ id: 'Change' });

export type ChangeView = Shown<z.output<typeof ChangeView>>;
