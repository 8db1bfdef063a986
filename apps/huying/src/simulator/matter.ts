import type { Basis } from '@app/domain';
import type { UnitCode } from '@app/kernel';

/** Something that townships call for, and who answers for it. */
export interface Matter {
  readonly matter: string;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  /** What the lead department does about it, in the list's words; may be empty. */
  readonly duty: string;
  readonly legalBasis: string;
  readonly basis: Exclude<Basis, { readonly noneFits: string }>;
}
