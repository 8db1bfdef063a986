import { CALL_ACTS, type PossibilityView, SLIP_ACTS } from '@app/contracts';
import type { CallActName, Possibility, SlipActName } from '@app/domain';
import type { Rejection } from '@app/kernel';
import { problemOf } from '@app/platform';
import { pathOfAct } from './act-of.js';

const ACTS = { ...CALL_ACTS, ...SLIP_ACTS };

const refusalView = (forbidden: Rejection): NonNullable<PossibilityView['refusal']> => {
  const { code, rule, remedy } = problemOf(forbidden, '', 'zh-CN');
  return { code, rule, remedy };
};

/** What may be done, each act with the rule that forbids it where one does. */
export const possibilityView = ({ act, forbidden }: Possibility<CallActName | SlipActName>): PossibilityView => {
  const path = pathOfAct(act);
  const { zh, en } = ACTS[path];
  return {
    act: path,
    said: { zh, en },
    allowed: forbidden === undefined,
    ...(forbidden && { refusal: refusalView(forbidden) }),
  };
};
