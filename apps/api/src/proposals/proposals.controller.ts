import { listRoutes, type ProposalsView } from '@app/contracts';
import { isAny, type Proposal, proposing, type Reason } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { precedentsInForce } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import { readingFile } from '../calls/reading-file.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Finding } from '../lists/finding.js';
import { allLists, itemsOn, todayIn } from '../lists/reading-lists.js';
import { Reading } from '../queries/reading.js';
import { matterTold } from './matter-told.js';

const OWN = {
  zh: '清单列为镇街基本职责：请不予受理并告知镇街，或写明理由后派发',
  en: 'This is the township’s own: decline, or dispatch and say why',
};

const proposalView = ({ lead, cooperating, weight, reasons }: Proposal, names: Names) => ({
  ...(lead !== undefined && { lead: names.unit(lead) }),
  cooperating: cooperating.map(names.unit),
  weight,
  reasons,
});

/** The first proposal rests on an item that is the township's own. */
const townshipsOwn = ([first]: readonly Proposal[]): Pick<ProposalsView, 'townshipsOwn'> => {
  const item = first?.reasons.find((reason): reason is Reason & { is: 'list item' } => reason.is === 'list item');
  const ruled = first?.reasons.some(({ is }) => is === 'precedent');
  if (item?.duty !== 'core' || ruled) return {};
  return { townshipsOwn: { list: item.list, item: item.item, name: item.name, ...OWN } };
};

/** Who should lead a call, by the lists of the day and by earlier rulings. */
@Controller()
export class ProposalsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
    private readonly finding: Finding,
  ) {}

  @Serves(listRoutes.proposals)
  async proposals(@Asked() { who, query }: AskedAt<typeof listRoutes.proposals>): Promise<ProposalsView> {
    if (!isAny(who.officer, 'dispatcher', 'arbiter', 'supervisor', 'list-keeper'))
      throw new Refused(reject('officer.lacks-role', { needs: 'dispatcher' }));
    const call = query.call as CallId;
    const file = await this.reading.ask('call-file', () => readingFile(this.parts, who.officer, call));
    const on = await todayIn(this.parts);
    const items = itemsOn(await this.reading.ask('list-register', () => allLists(this.parts)), on);
    const precedents = await this.reading.ask('precedent-register', ({ manager }) => precedentsInForce(manager));
    const proposals = proposing(items, this.finding.in(items))(matterTold(file), precedents);
    const names = namesIn(await this.parts.office.organisation());
    return { call, on, ...townshipsOwn(proposals), proposals: proposals.map((one) => proposalView(one, names)) };
  }
}
