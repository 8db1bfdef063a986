import {
  type CallCommand,
  mayAnswerThrough,
  mayDoToCall,
  mayDoToSlip,
  type Occasion,
  type Raised,
  slipOf,
} from '@app/domain';
import type { Rejection } from '@app/kernel';

/** The rule that an officer sees against a command before giving it. */
export const forbiddenNow = (command: CallCommand, call: Raised, occasion: Occasion): Rejection | undefined => {
  if (command.act === 'answerThroughLink') return mayAnswerThrough(call, command.words, occasion.at);
  const possible = possibilities(command, call, occasion);
  return possible.find(({ act }) => act === sameRulesAs(command))?.forbidden;
};

/** A link is given where a callback may be recorded. */
const sameRulesAs = ({ act }: CallCommand): string => (act === 'issueServedLink' ? 'recordCallback' : act);

const possibilities = (
  command: CallCommand,
  call: Raised,
  occasion: Occasion,
): readonly { readonly act: string; readonly forbidden?: Rejection }[] => {
  if (!('slip' in command)) return mayDoToCall(call, occasion);
  const slip = slipOf(call, command.slip);
  return slip === undefined ? [] : mayDoToSlip(slip, call, occasion);
};
