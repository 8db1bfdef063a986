import {
  decideOrganisation,
  evolveOrganisation,
  NOBODY,
  ORGANISATION_STREAM,
  type Organisation,
  type OrganisationCommand,
  type OrganisationFact,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfOrganisation extends AskedOf<'organisation'> {
  readonly command: OrganisationCommand;
}

export const organisationDesk: Desk<AskedOfOrganisation, Organisation, OrganisationFact> = {
  aggregate: { initial: NOBODY, evolve: evolveOrganisation },
  streamOf: () => ORGANISATION_STREAM,
  decide: async ({ command }, asked) => decideOrganisation(command, asked),
};
