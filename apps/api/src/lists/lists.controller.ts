import { type FoundItemsView, type ListsView, type ListView, listRoutes } from '@app/contracts';
import { differenceBetween, type FoundedList, type ListItems, NO_ITEMS, versionNumbered } from '@app/domain';
import { type LocalDate, reject } from '@app/kernel';
import { listsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { Finding } from './finding.js';
import { differenceView, itemView } from './item-view.js';
import { listLineView, listVersionView } from './list-line-view.js';
import { allLists, foundedList, itemsOn, listAsOf, todayIn } from './reading-lists.js';

/** Responsibility lists: who answers for what, in versions. */
@Controller()
export class ListsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
    private readonly finding: Finding,
  ) {}

  @Serves(listRoutes.all)
  async all(): Promise<ListsView> {
    const lines = await this.reading.ask('list-register', ({ manager }) => listsRead(manager));
    const [names, today] = await Promise.all([this.names(), todayIn(this.parts)]);
    return { lists: lines.map((line) => listLineView(line, today, names)) };
  }

  @Serves(listRoutes.versions)
  async versions(@Asked() { params }: AskedAt<typeof listRoutes.versions>) {
    const { list } = await foundedList(this.parts, params.list);
    const lines = await this.reading.ask('list-register', ({ manager }) => listsRead(manager));
    const names = await this.names();
    const versions = lines.find((line) => line.list === list)?.versions ?? [];
    return { versions: versions.map((version) => listVersionView(version, names)) };
  }

  @Serves(listRoutes.one)
  async one(@Asked() { params, query }: AskedAt<typeof listRoutes.one>): Promise<ListView> {
    const { list, on, inForce } = await listAsOf(this.parts, params.list, query.on as LocalDate | undefined);
    const names = await this.names();
    return {
      ...{ list: list.list, name: list.name, kind: list.kind, on },
      legalReviewer: names.unit(list.legalReviewer),
      version: inForce.version,
      effectiveFrom: inForce.effectiveFrom,
      items: [...inForce.items.values()].map((item) => itemView(item, names)),
    };
  }

  @Serves(listRoutes.difference)
  async difference(@Asked() { params, query }: AskedAt<typeof listRoutes.difference>) {
    const list = await foundedList(this.parts, params.list);
    return differenceView(differenceBetween(itemsOf(list, query.from), itemsOf(list, query.to)), await this.names());
  }

  @Serves(listRoutes.search)
  async search(@Asked() { query }: AskedAt<typeof listRoutes.search>): Promise<FoundItemsView> {
    const on = (query.on as LocalDate | undefined) ?? (await todayIn(this.parts));
    const items = itemsOn(await this.reading.ask('list-register', () => allLists(this.parts)), on);
    const names = await this.names();
    const found = this.finding.in(items)(query.q).slice(0, query.limit);
    return {
      found: found.map(({ offered: { list, version, item }, words }) => ({
        ...{ list, version, words },
        item: itemView(item, names),
      })),
    };
  }

  private async names() {
    return namesIn(await this.parts.office.organisation());
  }
}

const itemsOf = (list: FoundedList, version: number): ListItems => {
  if (version === 0) return NO_ITEMS;
  const found = versionNumbered(list, version);
  if (found === undefined) throw new Refused(reject('list.no-such-version'));
  return found.items;
};
