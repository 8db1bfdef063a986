import type { AssessmentsView } from '@app/contracts';
import { measureWords } from '../../words/measures.texts';
import { assessmentTexts as t } from './assessment.texts';

type Mark = Pick<AssessmentsView['scheme']['departments'][number], 'measure' | 'formula'>;

const ASPECTS: Readonly<Record<string, Parameters<typeof t>[0]>> = {
  accurate: 'accurate',
  complete: 'complete',
  'in-scope': 'inScope',
};

/** What a mark measures; of the quality of calls, which side of it. */
export const markText = ({ measure, formula }: Mark): string => {
  const aspect = ASPECTS[formula];
  return aspect === undefined ? measureWords(measure) : `${measureWords(measure)}·${t(aspect)}`;
};
