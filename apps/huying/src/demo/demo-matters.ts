import type { ListItem } from '@app/domain';
import type { Matter } from '../simulator/matter.js';
import { DEMO_LIST, demoListItems } from './demo-list.js';

const FIRST = 1;

/** Where the list makes the township itself answerable, the first department that it names beside it leads the joint work. */
const matterOf = ({ code, name, lead, cooperating, verbs, legalBasis }: ListItem): readonly Matter[] => {
  const [first, ...others] = lead === undefined ? cooperating : [lead, ...cooperating];
  const basis = { list: DEMO_LIST, version: FIRST, item: code };
  return first === undefined
    ? []
    : [{ matter: name, lead: first, cooperating: others, duty: verbs.departments.join('；'), legalBasis, basis }];
};

/** What townships of the demo county call for. Items that no department answers for are left out: nobody can be called. */
export const demoMatters = (): readonly Matter[] => demoListItems().flatMap(matterOf);
