import type { Candidate, Proposal } from './proposal.js';

const MOST_PROPOSALS = 5;
const MOST_REASONS = 3;
const WORTH_TELLING = 0.3;
const WHAT_FURTHER_REASONS_ADD = 0.12;

const byScore = (one: { readonly score: number }, other: { readonly score: number }): number => other.score - one.score;

const scoreOf = ([first, ...others]: readonly Candidate[]): number =>
  (first?.score ?? 0) + WHAT_FURTHER_REASONS_ADD * others.reduce((sum, { score }) => sum + score, 0);

const byLead = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const units = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.lead ?? '';
    units.set(key, [...(units.get(key) ?? []), candidate]);
  }
  return [...units.values()].map((all) => all.toSorted(byScore));
};

const proposalOf = (candidates: readonly Candidate[], score: number, best: number): Proposal => {
  const [first] = candidates as readonly [Candidate, ...Candidate[]];
  return {
    ...(first.lead !== undefined && { lead: first.lead }),
    cooperating: first.cooperating,
    weight: Math.round((score / best) * 100) / 100,
    reasons: candidates
      .filter((candidate) => candidate.score >= first.score * WORTH_TELLING)
      .slice(0, MOST_REASONS)
      .map(({ reason }) => reason),
  };
};

/** Every unit once with its reasons, the best first: its best reason counts, and a little of the others. */
export const ranked = (candidates: readonly Candidate[]): readonly Proposal[] => {
  const units = byLead(candidates)
    .map((all) => ({ all, score: scoreOf(all) }))
    .toSorted(byScore)
    .slice(0, MOST_PROPOSALS);
  const best = units[0]?.score ?? 1;
  return units.map(({ all, score }) => proposalOf(all, score, best));
};
