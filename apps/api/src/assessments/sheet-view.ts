import { type AssessmentView, assessmentRoutes } from '@app/contracts';
import { assessmentOf, type Officer, type Organisation, type RetaliationAlert, unitsOf } from '@app/domain';
import { type Names, namesIn } from '../calls/names.js';
import {
  alertView,
  appealView,
  editionView,
  exclusionView,
  fullLine,
  groupedLine,
  type SlipsAt,
  schemeView,
} from './assessment-view.js';
import type { Seen, Standing } from './sheet-desk.js';
import { linesInGroups, mayNotOpen, theirs, watches } from './who-sees-what.js';

interface Showing {
  readonly officer: Officer;
  readonly standing: Standing;
  readonly seen: Seen;
  readonly organisation: Organisation;
  readonly alerts?: readonly RetaliationAlert[];
}

const slipsAt =
  ({ officer, standing: { asking }, seen: { edition }, organisation }: Showing): SlipsAt =>
  (unit, { measure, formula }) => {
    if (mayNotOpen(officer, unit, measure, unitsOf(organisation)) !== undefined) return undefined;
    const path = assessmentRoutes.slips.path.replace('{assessment}', asking.assessment);
    return `${path}?${new URLSearchParams({ unit, measure, formula, edition: String(edition ?? 'draft') })}`;
  };

const linesFor = (showing: Showing, names: Names): AssessmentView['lines'] => {
  const { officer, standing, seen, organisation } = showing;
  const at = slipsAt(showing);
  if (watches(officer)) return seen.sheet.lines.map((line) => fullLine(line, names, at));
  const editions = standing.editions.slice(0, seen.edition);
  return linesInGroups(officer, editions, unitsOf(organisation)).map((line) => groupedLine(line, at));
};

/** The result of a period, as this officer may see it. */
export const sheetView = (showing: Showing): AssessmentView => {
  const { officer, standing, seen, organisation, alerts } = showing;
  const names = namesIn(organisation);
  const { sheet, sha256, edition } = seen;
  const { name: assessment, kind, from, to } = sheet.period;
  const mine = theirs(officer);
  return {
    assessment,
    period: { kind, from, to },
    ...(edition !== undefined && { edition }),
    scheme: schemeView(sheet.scheme),
    asOf: sheet.asOf,
    sha256,
    lines: linesFor(showing, names),
    exclusions: sheet.exclusions.filter(mine).map((one) => exclusionView(one, names)),
    appeals: assessmentOf(standing.all, assessment)
      .appeals.filter(mine)
      .map((one) => appealView(one, names)),
    ...(alerts && { alerts: alerts.map((alert) => alertView(alert, names)) }),
    editions: standing.editions.map(editionView),
  };
};
