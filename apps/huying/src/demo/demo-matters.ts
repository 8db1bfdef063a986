import type { Matter } from '../simulator/matter.js';
import { departmentsNamed } from './departments-named.js';
import { type PublishedItem, readResponsibilityList } from './responsibility-list.js';

const LIST = { list: '属地管理责任清单', version: 1 };

/** Where the list makes the township itself answerable, the first department that it names beside it leads the joint work. */
const matterOf = (published: PublishedItem): readonly Matter[] => {
  const { item, leadDepartment, cooperatingDepartments, leadDuty, legalBasis } = published;
  const named = [...departmentsNamed(leadDepartment), ...departmentsNamed(cooperatingDepartments)];
  const [lead, ...cooperating] = [...new Set(named.map(({ code }) => code))];
  return lead === undefined
    ? []
    : [{ matter: item, lead, cooperating, duty: leadDuty, legalBasis, basis: { ...LIST, item } }];
};

/** What townships of the demo county call for. Items that no department answers for are left out: nobody can be called. */
export const demoMatters = (): readonly Matter[] => readResponsibilityList().flatMap(matterOf);
