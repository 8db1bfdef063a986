import { z } from 'zod';
import { satisfaction, solved } from './call-acts.js';
import { callId, moment, remark } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { WrittenView } from './written.js';

export const servedToken = z
  .string()
  .regex(/^[\w-]{54}$/)
  .meta(said('一次性链接中的令牌', 'the token in the one-time link'));

/** A link for the person served: its token is shown here and nowhere again. */
export const ServedLinkView = WrittenView.extend({
  call: callId,
  token: servedToken,
  path: z.string().meta(said('交给服务对象的地址', 'the address for the person served')),
  expiresAt: moment,
}).meta({ id: 'ServedLink' });

/** All that the link shows: what the call was about, and which department did the work. */
export const ServedView = z
  .object({ subject: z.string(), department: z.string(), expiresAt: moment })
  .meta({ id: 'Served' });

export const ServedBody = z
  .strictObject({ rating: satisfaction, solved, remark: remark.exactOptional() })
  .meta({ id: 'ServedBody' });

export const ServedThanksView = z
  .object({ received: z.literal(true).meta(said('已收到，谢谢', 'received, with thanks')) })
  .meta({ id: 'ServedThanks' });

export type ServedLinkView = Shown<z.output<typeof ServedLinkView>>;
export type ServedView = Shown<z.output<typeof ServedView>>;
