import { z } from 'zod';
import { admissionId, callId, consentId, moment, position, reboundId, slipId } from './fields.js';
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
      'responsibilityList',
      'listRevision',
      'admission',
      'rebound',
      'consent',
    ]),
    call: callId.optional(),
    responsibilityList: listCode.optional(),
    listRevision: revisionId.optional(),
    slip: slipId.optional(),
    admission: admissionId.optional(),
    rebound: reboundId.optional(),
    consent: consentId.optional(),
    revision: z.int(),
    type: z.string().meta(said('事实', 'the fact')),
    at: moment,
  })
  .meta({ id: 'Change' });

export type ChangeView = Shown<z.output<typeof ChangeView>>;
