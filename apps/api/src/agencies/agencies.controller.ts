import { type AgenciesView, type AgencyView, agencyRoutes } from '@app/contracts';
import { reject, type UnitCode } from '@app/kernel';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { consentLineView } from '../consents/consent-view.js';
import { slipLineView } from '../desks/slip-line-view.js';
import { todayOf } from '../desks/today.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { type Agency, agencyLineView, isAgency } from './agency-line-view.js';
import { readingAgency } from './reading-agency.js';

@Controller()
export class AgenciesController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(agencyRoutes.list)
  async list(@Asked() { query }: AskedAt<typeof agencyRoutes.list>): Promise<AgenciesView> {
    const organisation = await this.parts.office.organisation();
    const names = namesIn(organisation);
    const agencies = [...organisation.units.values()].filter(isAgency).filter((agency) => isWanted(agency, query));
    return { agencies: agencies.map((agency) => agencyLineView(agency, names)) };
  }

  @Serves(agencyRoutes.page)
  async page(@Asked() { who, params }: AskedAt<typeof agencyRoutes.page>): Promise<AgencyView> {
    const code = params.code as UnitCode;
    const organisation = await this.parts.office.organisation();
    const agency = organisation.units.get(code);
    if (!isAgency(agency)) throw new Refused(reject('unit.unknown', { unit: code }));
    const { rules } = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const { ratingGroup: group } = rules.settings;
    const today = await todayOf(this.parts);
    const read = await this.reading.ask('agency-page', readingAgency(who.officer, code, group));
    const names = namesIn(organisation);
    return {
      ...agencyLineView(agency, names),
      open: { count: read.count, slips: read.slips.map((line) => slipLineView(line, names, today)) },
      ratings: { ...read.ratings, group },
      consents: read.consents.map((line) => consentLineView(line, names)),
    };
  }
}

const isWanted = (
  { seat, parent }: Agency,
  { township = seat, department = parent }: { readonly township?: string; readonly department?: string },
): boolean => seat === township && parent === department;
