import { type AskedOfCall, callDesk } from './call.desk.js';
import { type AskedOfOrganisation, organisationDesk } from './organisation.desk.js';
import { type AskedOfRulebook, rulebookDesk } from './rulebook.desk.js';

/** What is asked, and of which stream. */
export type Command = AskedOfCall | AskedOfRulebook | AskedOfOrganisation;

/** The desk for each kind of command. */
export const DESKS = { call: callDesk, rulebook: rulebookDesk, organisation: organisationDesk } as const;
