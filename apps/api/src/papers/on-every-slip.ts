import type { Basis, Organisation } from '@app/domain';
import type { OfficerId } from '@app/kernel';
import type { OnEverySlip } from '@app/papers';
import type { CallFile } from '@app/read-models';
import { countyIn, type Names, namesIn } from '../calls/names.js';

/** What papers need to know beside the file: names, and the county's own time. */
export interface PaperTelling {
  readonly names: Names;
  readonly officer: (id: OfficerId) => string;
  /** The unit that speaks through an officer; what the system issues, the supervisors’ unit does. */
  readonly issuer: (id: OfficerId) => string | undefined;
  readonly county: string;
  readonly timeZone: string;
}

export const paperTelling = (organisation: Organisation, timeZone: string): PaperTelling => ({
  names: namesIn(organisation),
  officer: (id) => organisation.officers.get(id)?.name ?? id,
  issuer: (id) => unitSpeaking(organisation, id),
  county: countyIn(organisation)?.name ?? '',
  timeZone,
});

const unitSpeaking = ({ officers, units }: Organisation, id: OfficerId): string | undefined => {
  const speaker = officers.get(id) ?? [...officers.values()].find(({ roles }) => roles.includes('supervisor'));
  return speaker && units.get(speaker.unit)?.name;
};

/** What stands on every slip of a call. */
export const onEverySlip = (file: CallFile, { names, county, timeZone }: PaperTelling): OnEverySlip => {
  const { number, subject, asks, matter, urgency, lastAt } = file;
  const place = `${names.unit(file.place.unit).name}，${file.place.detail}`;
  const township = names.unit(file.township).name;
  return { county, timeZone, at: lastAt, number, township, subject, asks, matter, place, urgency };
};

/** A list item as a paper cites it, or why none fits. */
export const basisOnPaper = (basis: Basis): string =>
  'noneFits' in basis
    ? `清单无对应事项：${basis.noneFits}`
    : `${basis.list}（第 ${basis.version} 版）第 ${basis.item} 项`;
