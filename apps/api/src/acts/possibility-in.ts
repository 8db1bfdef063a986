import type { ActShape, ActShapes, PossibilityView } from '@app/contracts';
import type { Possibility } from '@app/domain';
import type { Rejection } from '@app/kernel';
import { problemOf } from '@app/platform';

const refusalView = (forbidden: Rejection): NonNullable<PossibilityView['refusal']> => {
  const { code, rule, remedy } = problemOf(forbidden, '', 'zh-CN');
  return { code, rule, remedy };
};

/** How the acts of a table are shown: what may be done, each with the rule that forbids it where one does. */
export const possibilityIn = (shapes: ActShapes): ((possibility: Possibility) => PossibilityView) => {
  const byAct = new Map(Object.entries(shapes).map(([path, shape]) => [shape.act, { path, shape }]));
  return ({ act, forbidden }) => {
    const { path, shape } = byAct.get(act) as { readonly path: string; readonly shape: ActShape };
    return {
      act: path,
      said: { zh: shape.zh, en: shape.en },
      allowed: forbidden === undefined,
      ...(forbidden && { refusal: refusalView(forbidden) }),
    };
  };
};
