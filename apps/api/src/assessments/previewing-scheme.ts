import type { SchemePreviewView } from '@app/contracts';
import {
  type AssessedPeriod,
  decideAssessment,
  localDate,
  type Officer,
  type PublishScheme,
  previewScheme,
} from '@app/domain';
import type { ApiParts } from '../api-parts.js';
import { granted } from '../door/refused.js';
import { schemeView } from './assessment-view.js';

type Parts = Pick<ApiParts, 'office' | 'clock'>;

const named = ({ name, from, to }: AssessedPeriod) => ({ assessment: name, from, to });

/** What a scheme would change and which periods it would bind, without storing anything; refused as its publication would be. */
export const previewingScheme = async (
  { office, clock }: Parts,
  by: Officer,
  words: PublishScheme,
): Promise<SchemePreviewView> => {
  const occasion = await office.occasion({ by, at: clock.now() });
  const { state: all } = await office.look('assessment', 'county');
  granted(decideAssessment({ act: 'publishScheme', words }, occasion)(all));
  const { settings } = occasion.rules;
  const preview = previewScheme(all, words, localDate(occasion.at, settings.timeZone), settings);
  return {
    before: schemeView(preview.before),
    after: { ...words.scheme, version: all.schemes.length + 1 },
    weights: preview.weights,
    running: { ...named(preview.running), version: preview.runningUnder },
    first: named(preview.first),
  };
};
