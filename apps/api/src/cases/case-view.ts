import type { CaseDraftView, CaseLineView, CaseView } from '@app/contracts';
import { withoutPersonalData } from '@app/domain';
import type { CallFile, CaseLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

/** A case with names. */
export const caseLineView = (line: CaseLine, { unit }: Names): CaseLineView => ({
  typicalCase: line.call,
  edition: line.edition,
  title: line.title,
  background: line.background,
  done: line.done,
  result: line.result,
  ...(line.lesson !== null && { lesson: line.lesson }),
  matter: line.matter,
  township: unit(line.township),
  ...(line.lead !== null && { lead: unit(line.lead) }),
  cooperating: line.cooperating.map(unit),
  closedAt: line.closed_at,
  publishedAt: line.published_at,
  standing: line.standing,
  ...(line.withdrawn_at !== null && { withdrawn: { at: line.withdrawn_at, reason: line.withdrawn_because ?? '' } }),
});

export const caseView = (line: CaseLine, names: Names, mayDo: CaseView['mayDo']): CaseView => ({
  ...caseLineView(line, names),
  mayDo,
  revision: line.revision,
  position: line.position,
});

const lastFeedback = ({ slips }: CallFile) =>
  slips.flatMap(({ part, feedback }) => (part === 'lead' ? feedback : [])).at(-1);

/** The words of a file, without what names a person. */
export const caseDraft = (file: CallFile): CaseDraftView => {
  const { done = '', result = '' } = lastFeedback(file) ?? {};
  const told = { title: file.subject, background: file.asks, done, result };
  const masked = Object.entries(told).map(
    ([field, text]) => [field, withoutPersonalData(text, file.personServed)] as const,
  );
  const words = Object.fromEntries(masked.map(([field, { text }]) => [field, text])) as typeof told;
  return { call: file.call, ...words, found: masked.flatMap(([, { found }]) => found) };
};
