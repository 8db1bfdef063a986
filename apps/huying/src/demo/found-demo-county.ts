import type { CommandOffice } from '@app/commands';
import type { Officer, Unit } from '@app/domain';
import type { Instant } from '@app/kernel';
import { foundCounty } from '../founding/found-county.js';
import { foundingSteps } from '../founding/founding-steps.js';
import { DEMO_COUNTY } from './demo-county.js';
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
};

const foundUnits = async (office: CommandOffice, at: Instant, kind: string, units: readonly Unit[]): Promise<void> => {
  const known = (await office.organisation()).units;
  if (units.every(({ code }) => known.has(code))) return;
  await foundingSteps(office, at)(`demo ${kind}`, { of: 'organisation', command: { act: 'foundUnits', units } });
};

const enrol = async (office: CommandOffice, at: Instant, officers: readonly Officer[]): Promise<void> => {
  const known = (await office.organisation()).officers;
  if (officers.every(({ id }) => known.has(id))) return;
  await foundingSteps(office, at)('demo officers', {
    of: 'organisation',
    command: { act: 'enrolOfficers', officers },
  });
};
