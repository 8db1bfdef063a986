import type { CommandOffice } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, type Officer, type Settings } from '@app/domain';
import type { Instant, OfficerId, UnitCode } from '@app/kernel';
import { type FoundingStep, foundingSteps } from './founding-steps.js';
import { stateCouncilCalendar } from './state-council-calendar.js';

export interface County {
  readonly code: UnitCode;
  readonly name: string;
}

export interface Founding {
  readonly at: Instant;
  /** `Asia/Shanghai` when absent. */
  readonly timeZone?: string;
  /** A county that bears no name yet, when absent. */
  readonly county?: County;
  /** Of the joint meeting; none when absent: then nothing is ruled until the admin sets them. */
  readonly standingMembers?: readonly UnitCode[];
}

const UNNAMED: County = { code: '000000' as UnitCode, name: '本县' };

/** Who enrols everybody else. */
export const ADMIN = 'admin' as OfficerId;

/** Gives an empty log its first calendar, limits, settings, the county and its admin; what is there already is left alone. */
export const foundCounty = async (
  office: CommandOffice,
  { at, timeZone, county = UNNAMED, standingMembers = [] }: Founding,
): Promise<void> => {
  const step = foundingSteps(office, at);
  const jointMeeting = { ...DEFAULT_SETTINGS.jointMeeting, standingMembers };
  await foundRulebook(office, step, { timeZone: timeZone ?? DEFAULT_SETTINGS.timeZone, jointMeeting });
  await foundOrganisation(office, step, county);
};

type FirstSettings = Pick<Settings, 'timeZone' | 'jointMeeting'>;

const foundRulebook = async (office: CommandOffice, step: FoundingStep, first: FirstSettings): Promise<void> => {
  const { calendars, policies, settings } = await office.rulebook();
  if (calendars.length === 0) await publishFirstCalendar(step);
  if (policies.length === 0) await publishFirstLimits(step);
  if (settings.length === 0) await adoptFirstSettings(step, first);
};

const publishFirstCalendar = (step: FoundingStep): Promise<void> => {
  const { version: _, ...notice } = stateCouncilCalendar();
  return step('calendar', { of: 'rulebook', command: { act: 'publishCalendar', notice } });
};

const publishFirstLimits = (step: FoundingStep): Promise<void> => {
  const { effectiveFrom, limits } = DEFAULT_LIMIT_POLICY;
  return step('limits', { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: { effectiveFrom, limits } } });
};

const adoptFirstSettings = (step: FoundingStep, changes: FirstSettings): Promise<void> => {
  const { effectiveFrom } = DEFAULT_SETTINGS;
  const settings = { effectiveFrom, changes };
  return step('settings', { of: 'rulebook', command: { act: 'adoptSettings', settings } });
};

const foundOrganisation = async (office: CommandOffice, step: FoundingStep, wanted: County): Promise<void> => {
  const { units, officers } = await office.organisation();
  const county = [...units.values()].find(({ kind }) => kind === 'county');
  if (county === undefined)
    await step('county', {
      of: 'organisation',
      command: { act: 'foundUnits', units: [{ ...wanted, kind: 'county' }] },
    });
  if (officers.size === 0)
    await step('admin', {
      of: 'organisation',
      command: { act: 'enrolOfficers', officers: [adminOf(county ?? wanted)] },
    });
};

const adminOf = ({ code }: County): Officer => ({ id: ADMIN, name: '系统管理员', unit: code, roles: ['admin'] });
