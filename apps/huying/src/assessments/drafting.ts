import type { County } from '@app/county';
import { type Officer, rulesInForce } from '@app/domain';
import { newCommandId } from '@app/platform';
import { draftSheet, type FrozenSheet, openDesk } from '@app/read-models';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { granted } from '../plain.js';

/** The sheet of a period as it would be published now; throws the refusal where there is none. */
export const draftedSheet = async (county: County, assessment: string): Promise<FrozenSheet> => {
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.settings.databaseUrl);
  const { office, clock } = county;
  try {
    const { state: all } = await office.look('assessment', 'county');
    const { units } = await office.organisation();
    const rules = rulesInForce(await office.rulebook(), clock.now());
    return granted(await draftSheet(desk, { all, assessment, rules, county: units, asOf: { at: clock.now() } }));
  } finally {
    await desk.destroy();
  }
};

export interface Publishing {
  readonly assessment: string;
  readonly by: Officer;
  readonly source: string;
  /** What changed, from the second edition on. */
  readonly because?: string;
}

/** Publishes the sheet of a period as it is now; throws the refusal. */
export const publishAssessment = async (
  county: County,
  { assessment, by, source, because }: Publishing,
): Promise<void> => {
  const sheet = await draftedSheet(county, assessment);
  const words = { assessment, ...sheet, ...(because !== undefined && { because }) };
  const told = { by, at: county.clock.now(), commandId: newCommandId(), source };
  granted(await county.office.carryOut({ of: 'assessment', command: { act: 'publishAssessment', words } }, told));
};
