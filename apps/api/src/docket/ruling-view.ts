import type { PrecedentView, RulingView } from '@app/contracts';
import { type Precedent, rulingAddress } from '@app/domain';
import type { RulingLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

/** A ruling with names. */
export const rulingView = (line: RulingLine, names: Names): RulingView => ({
  ruling: line.ruling,
  address: rulingAddress(line.ruling),
  call: line.call,
  round: line.round,
  number: line.number,
  subject: line.subject,
  matter: line.matter,
  ...(line.list_item !== null && { item: line.list_item }),
  meeting: line.meeting,
  lead: names.unit(line.lead),
  cooperating: line.cooperating.map(names.unit),
  basis: line.basis,
  legalBasis: line.legal_basis,
  reasons: line.reasons,
  bears: names.unit(line.bears),
  overrules: [...line.overrules],
  ...(line.overruled_by !== null && { overruledBy: line.overruled_by }),
  ...(line.draft !== null && { draft: line.draft }),
  issuedAt: line.issued_at,
  issuedBy: line.issued_by,
  ...(line.effect !== null && { effect: line.effect }),
  ...(line.because !== null && { because: line.because }),
  ...(line.published_at !== null && { publishedAt: line.published_at }),
});

export const precedentView = ({ lead, cooperating, ...precedent }: Precedent, names: Names): PrecedentView => ({
  ...precedent,
  lead: names.unit(lead),
  cooperating: cooperating.map(names.unit),
});

/** A ruling of the register as a precedent. */
export const precedentLine = (line: RulingLine): Precedent => ({
  ruling: line.ruling,
  ...(line.list_item !== null && { item: line.list_item }),
  matter: line.matter,
  words: line.subject,
  lead: line.lead,
  cooperating: line.cooperating,
  ...(line.overruled_by !== null && { overruledBy: line.overruled_by }),
});
