import type { LadderPreviewView } from '@app/contracts';
import {
  type Officer,
  type PublishLadder,
  publishLadder,
  rulesInForce,
  rungChanges,
  standsOnTheLadder,
  startOfDay,
  type UnderAnotherLadder,
  underAnotherLadder,
} from '@app/domain';
import { latest } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { granted } from '../door/refused.js';

type Parts = Pick<ApiParts, 'office' | 'clock'>;
type Preview = LadderPreviewView;

const isTouched = ({ keeps, counts }: UnderAnotherLadder): boolean => keeps.length + counts.length > 0;

/** What a ladder would change on the day it takes effect, without storing anything; refused as its publication would be. */
export const previewingLadder = async (parts: Parts, by: Officer, asked: PublishLadder): Promise<Preview> => {
  const { office, clock } = parts;
  const now = clock.now();
  const [rulebook, organisation] = await Promise.all([office.rulebook(), office.organisation()]);
  const [fact] = granted(publishLadder(asked, { by, at: now })(rulebook));
  const { timeZone } = rulesInForce(rulebook, now).settings;
  const at = latest(now, startOfDay(asked.effectiveFrom, timeZone));
  const rules = rulesInForce(rulebook, at);
  const next = fact?.data.ladder ?? rules.ladder;
  const [names, units] = [namesIn(organisation), [] as Preview['units'][number][]];
  for (const { code } of [...organisation.units.values()].filter(standsOnTheLadder)) {
    const touched = underAnotherLadder((await office.look('supervision', code)).state, at, rules, next);
    if (isTouched(touched)) units.push({ unit: names.unit(code), ...touched });
  }
  const { version, effectiveFrom } = rules.ladder;
  const rungs = rungChanges(rules.ladder, next) as Preview['rungs'];
  return { before: { version, effectiveFrom }, effectiveFrom: asked.effectiveFrom, rungs, units };
};
