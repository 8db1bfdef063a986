import type { FaultView } from '@app/contracts';
import { z } from 'zod';
import { faultWords } from './fault-words.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const MOST = 50;

const at = (path: Path, issue: Issue): FaultView => ({ path: z.core.toDotPath(path), ...faultWords(issue) });

const length = (issues: readonly Issue[]): number => issues.length;

/** Of the forms that were possible, the one that was most nearly met. */
const nearest = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] =>
  alternatives.toSorted((one, other) => length(one) - length(other))[0] ?? [];

const faultsAt = (before: Path, issue: Issue): readonly FaultView[] => {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => at([...path, key], issue));
  const within = issue.code === 'invalid_union' ? nearest(issue.errors) : [];
  return within.length > 0 ? within.flatMap((inner) => faultsAt(path, inner)) : [at(path, issue)];
};

/** Every fault with the field it is in, at most fifty. */
export const faultsOf = (issues: readonly Issue[]): readonly FaultView[] =>
  issues.flatMap((issue) => faultsAt([], issue)).slice(0, MOST);
