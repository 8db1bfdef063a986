import { CALL_ACTS, SLIP_ACTS } from '@app/contracts';
import { mayDoToCall, mayDoToSlip, type Occasion } from '@app/domain';
import type { CallId } from '@app/kernel';
import { possibilityIn } from '../acts/possibility-in.js';
import type { ApiParts } from '../api-parts.js';
import type { MayDo } from './call-view.js';

const toCall = possibilityIn(CALL_ACTS);
const toSlip = possibilityIn(SLIP_ACTS);

/** What an officer may do to a call now, and which rule forbids the rest. */
export const mayDoNow = async (
  { office }: Pick<ApiParts, 'office'>,
  id: CallId,
  occasion: Occasion,
): Promise<MayDo> => {
  const { state: call } = await office.call(id);
  if (call === 'unraised') return { call: [], slips: {} };
  const onSlips = call.slips.map((slip) => [slip.id, mayDoToSlip(slip, call, occasion).map(toSlip)] as const);
  return { call: mayDoToCall(call, occasion).map(toCall), slips: Object.fromEntries(onSlips) };
};
