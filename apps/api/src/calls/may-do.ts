import { mayDoToCall, mayDoToSlip, type Occasion } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import type { MayDo } from './call-view.js';
import { possibilityView } from './possibilities.js';

/** What an officer may do to a call now, and which rule forbids the rest. */
export const mayDoNow = async (
  { office }: Pick<ApiParts, 'office'>,
  id: CallId,
  occasion: Occasion,
): Promise<MayDo> => {
  const { state: call } = await office.call(id);
  if (call === 'unraised') return { call: [], slips: {} };
  const onSlips = call.slips.map((slip) => [slip.id, mayDoToSlip(slip, call, occasion).map(possibilityView)] as const);
  return { call: mayDoToCall(call, occasion).map(possibilityView), slips: Object.fromEntries(onSlips) };
};
