import type { DocketRoundView } from '@app/contracts';

/** What comes next to an entry, in the order in which it is done; what is out of turn is not spoken of. */
export const entryActs = (round: DocketRoundView): readonly string[] => {
  if (round.ruling !== undefined) return round.ruling.publishedAt === undefined ? ['publish-ruling'] : [];
  if (round.withdrawn !== undefined || round.lapsed !== undefined) return [];
  const { consultations, coordinations } = round;
  const last = coordinations.at(-1) ?? consultations.at(-1);
  if (last?.result === 'agreed') return ['state', 'withdraw'];
  if (coordinations.length > 0) return ['state', 'rule', 'coordinate'];
  return consultations.length > 0 ? ['state', 'coordinate', 'consult'] : ['state', 'consult'];
};
