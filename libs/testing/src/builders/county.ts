import type { Unit, UnitKind, Units } from '@app/domain';
import type { UnitCode } from '@app/kernel';

/** A little county: two townships with what lies in them, four departments, one stationed agency. */
export const unit = {
  county: '349901' as UnitCode,
  town: '349901101' as UnitCode,
  village: '349901101201' as UnitCode,
  grid: '34990110120101' as UnitCode,
  otherVillage: '349901101202' as UnitCode,
  subdistrict: '349901001' as UnitCode,
  community: '349901001001' as UnitCode,
  market: 'SCJG' as UnitCode,
  environment: 'STHJ' as UnitCode,
  housing: 'ZJJ' as UnitCode,
  justice: 'SFJ' as UnitCode,
  marketOffice: 'SCJG-QS' as UnitCode,
} as const;

const under = (parent: UnitCode, kind: UnitKind, code: UnitCode, name: string): Unit => ({ code, name, kind, parent });

export const COUNTY: readonly Unit[] = [
  { code: unit.county, name: '临溪县', kind: 'county' },
  under(unit.county, 'town', unit.town, '青石镇'),
  under(unit.town, 'village', unit.village, '石桥村'),
  under(unit.village, 'grid', unit.grid, '石桥村第一网格'),
  under(unit.town, 'village', unit.otherVillage, '竹岭村'),
  under(unit.county, 'subdistrict', unit.subdistrict, '东门街道'),
  under(unit.subdistrict, 'community', unit.community, '南街社区'),
  under(unit.county, 'department', unit.market, '市场监督管理局'),
  under(unit.county, 'department', unit.environment, '生态环境分局'),
  under(unit.county, 'department', unit.housing, '住房和城乡建设局'),
  under(unit.county, 'department', unit.justice, '司法局'),
  { ...under(unit.market, 'agency', unit.marketOffice, '青石市场监督管理所'), seat: unit.town },
];

/** Looks up the little county; what is given more goes before it. */
export const unitsWith = (...more: readonly Unit[]): Units => {
  const byCode = new Map([...COUNTY, ...more].map((one) => [one.code, one]));
  return (code) => byCode.get(code);
};
