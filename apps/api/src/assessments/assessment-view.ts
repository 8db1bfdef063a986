import type { AlertView, AssessmentsView, AssessmentView, MarkSlipsView, UnitMarkView } from '@app/contracts';
import {
  type Appeal,
  DEFINITIONS,
  type Exclusion,
  type LineInGroup,
  type MarkedSlip,
  type PublishedEdition,
  RETALIATION_RULES,
  type RetaliationAlert,
  type SchemeVersion,
  type UnitLine,
  type UnitMark,
} from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { Names } from '../calls/names.js';

type Line = AssessmentView['lines'][number];

/** Where the slips behind a mark are read. */
export type SlipsAt = (unit: UnitCode, mark: Pick<UnitMark, 'measure' | 'formula'>) => string | undefined;

const definitionOf = ({
  measure,
  formula,
  definition: version,
}: Pick<UnitMark, 'measure' | 'formula' | 'definition'>) => {
  const found = DEFINITIONS.find((one) => one.measure === measure && one.formula === formula);
  return { version, zh: found?.zh ?? '', en: found?.en ?? '' };
};

const byTownshipIn = ({ byTownship }: UnitMark, names: Names) =>
  byTownship && {
    byTownship: Object.entries(byTownship).map(([code, counts]) => ({
      township: names.unit(code as UnitCode),
      ...counts,
    })),
  };

const withSlips = (at: string | undefined) => (at === undefined ? {} : { slips: at });

const fullMark = (mark: UnitMark, unit: UnitCode, names: Names, slipsAt: SlipsAt): UnitMarkView => {
  const { byTownship: _, ...rest } = mark;
  return {
    ...rest,
    withheld: false,
    definition: definitionOf(mark),
    ...byTownshipIn(mark, names),
    ...withSlips(slipsAt(unit, mark)),
  };
};

/** A line with everything that it rests on. */
export const fullLine = ({ unit, name, marks, ...rest }: UnitLine, names: Names, slipsAt: SlipsAt): Line => ({
  ...rest,
  unit: { code: unit, name },
  marks: marks.map((mark) => fullMark(mark, unit, names, slipsAt)),
});

/** A line as units see it, ratings in groups of townships. */
export const groupedLine = ({ unit, name, marks, ...rest }: LineInGroup, slipsAt: SlipsAt): Line => ({
  ...rest,
  unit: { code: unit, name },
  marks: marks.map((mark) => ({
    ...mark,
    definition: definitionOf(mark),
    ...withSlips(slipsAt(unit, mark)),
  })),
});

export const exclusionView = ({ unit, ...rest }: Exclusion, names: Names): AssessmentView['exclusions'][number] => ({
  ...rest,
  unit: names.unit(unit),
});

export const appealView = ({ unit, ...rest }: Appeal, names: Names): AssessmentView['appeals'][number] => ({
  ...rest,
  unit: names.unit(unit),
});

export const editionView = (edition: PublishedEdition): AssessmentView['editions'][number] => {
  const { sheet, sha256, at, because, appealUntil } = edition;
  const { position } = sheet.asOf;
  return { edition: edition.edition, at, position, sha256, ...(because !== undefined && { because }), appealUntil };
};

export const alertView = (alert: RetaliationAlert, names: Names): AlertView => {
  const { zh, en } = RETALIATION_RULES[alert.rule];
  return { ...alert, said: { zh, en }, department: names.unit(alert.department), township: names.unit(alert.township) };
};

export const schemeView = (scheme: SchemeVersion): AssessmentsView['scheme'] => scheme;

export const markedSlipView = (
  { life: { call, slip, unit }, on, met, exclusion }: MarkedSlip,
  names: Names,
): MarkSlipsView['slips'][number] => ({
  call,
  slip,
  unit: names.unit(unit),
  on,
  met,
  ...(exclusion && {
    exclusion: {
      reason: exclusion.reason,
      approver: exclusion.approver,
      ...(exclusion.appeal !== undefined && { appeal: exclusion.appeal }),
    },
  }),
});
