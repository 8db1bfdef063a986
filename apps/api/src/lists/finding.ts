import { type FindItems, findingItems, type OfferedItem } from '@app/domain';
import { Injectable } from '@nestjs/common';

const nameOf = (items: readonly OfferedItem[]): string =>
  [...new Set(items.map(({ list, version }) => `${list} ${version}`))].join('\n');

/** A search over the items in force; made anew only when another version takes effect. */
@Injectable()
export class Finding {
  private last: { readonly named: string; readonly find: FindItems } | undefined;

  in(items: readonly OfferedItem[]): FindItems {
    const named = nameOf(items);
    if (this.last?.named !== named) this.last = { named, find: findingItems(items) };
    return this.last.find;
  }
}
