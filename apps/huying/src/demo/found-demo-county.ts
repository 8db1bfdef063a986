import type { Command, CommandOffice } from '@app/commands';
import { DEFAULT_SETTINGS, localDate, type Officer, type ResponsibilityListCommand, type Unit } from '@app/domain';
import type { Instant } from '@app/kernel';
import { foundCounty } from '../founding/found-county.js';
import { foundingSteps } from '../founding/founding-steps.js';
import { DEMO_COUNTY } from './demo-county.js';
import { DEMO_LIST, DEMO_LIST_FOUNDED, demoListItems } from './demo-list.js';
import { DEMO_OFFICERS } from './demo-officers.js';
import { DEPARTMENTS, departmentUnit, ORGANS, STANDING_MEMBERS } from './departments.js';
import { AGENCIES } from './stationed-agencies.js';
import { TOWNSHIPS, townshipUnit } from './townships.js';
import { VILLAGES } from './villages.js';

const UNITS: Readonly<Record<string, readonly Unit[]>> = {
  townships: TOWNSHIPS.map(townshipUnit),
  villages: VILLAGES,
  departments: [...DEPARTMENTS, ...ORGANS].map(departmentUnit),
  agencies: AGENCIES.map(({ unit }) => unit),
};

/** Founds 鹿鸣县 with its rule book, units and officers on an empty log; what is there already is left alone. */
export const foundDemoCounty = async (office: CommandOffice, at: Instant): Promise<void> => {
  await foundCounty(office, { at, county: DEMO_COUNTY, standingMembers: STANDING_MEMBERS });
  for (const [kind, units] of Object.entries(UNITS)) await foundUnits(office, at, kind, units);
  await enrol(office, at, DEMO_OFFICERS);
  await publishList(office, at);
};

const foundUnits = async (office: CommandOffice, at: Instant, kind: string, units: readonly Unit[]): Promise<void> => {
  const known = (await office.organisation()).units;
  if (units.every(({ code }) => known.has(code))) return;
  await foundingSteps(office, at)(`demo ${kind}`, { of: 'organisation', command: { act: 'foundUnits', units } });
};

/** The list takes effect on the day of the founding. */
const publishList = async (office: CommandOffice, at: Instant): Promise<void> => {
  const { state } = await office.look('responsibilityList', DEMO_LIST);
  const step = foundingSteps(office, at);
  if (state === 'unfounded') await step('demo list', listCommand({ act: 'foundList', words: DEMO_LIST_FOUNDED }));
  if (state !== 'unfounded' && state.versions.length > 0) return;
  const effectiveFrom = localDate(at, DEFAULT_SETTINGS.timeZone);
  await step('demo list items', listCommand({ act: 'publishList', words: { effectiveFrom, items: demoListItems() } }));
};

const listCommand = (command: ResponsibilityListCommand): Command => ({
  of: 'responsibilityList',
  responsibilityList: DEMO_LIST,
  command,
});

const enrol = async (office: CommandOffice, at: Instant, officers: readonly Officer[]): Promise<void> => {
  const known = (await office.organisation()).officers;
  if (officers.every(({ id }) => known.has(id))) return;
  await foundingSteps(office, at)('demo officers', {
    of: 'organisation',
    command: { act: 'enrolOfficers', officers },
  });
};
