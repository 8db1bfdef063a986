import type { SchemePreviewView } from '@app/contracts';
import { saidOf } from '../../words/marks';
import { assessmentTexts as t } from './assessment.texts';
import { markText } from './mark-text';

type Scheme = SchemePreviewView['before'];

const RULES: readonly { readonly name: Parameters<typeof t>[0]; readonly told: (scheme: Scheme) => string }[] = [
  { name: 'schemePeriod', told: ({ period }) => t(period) },
  { name: 'shareOfYear', told: ({ share }) => t('shareText', { of: share.of, in: share.in }) },
  { name: 'sampleLeast', told: ({ minimum }) => String(minimum) },
  { name: 'groupLeast', told: ({ group }) => String(group) },
];

const weightText = (weight: number | undefined): string => {
  if (weight === undefined) return t('notThere');
  return weight === 0 ? t('onlyShown') : t('weight', { weight });
};

/** What a scheme has otherwise, a line for each thing; none when it says the same. */
export const schemeDifference = ({ before, after, weights }: SchemePreviewView): readonly string[] => [
  ...weights.map(({ side, was, is, ...mark }) =>
    saidOf(
      `${t(side === 'department' ? 'departments' : 'townships')} ${markText(mark)}`,
      t('becomes', { was: weightText(was), is: weightText(is) }),
    ),
  ),
  ...RULES.flatMap(({ name, told }) => {
    const [was, is] = [told(before), told(after)];
    return was === is ? [] : [saidOf(t(name), t('becomes', { was, is }))];
  }),
];
