import type { reboundRoutes } from '@app/contracts';
import { mayRead, type Officer, type ReportRebound } from '@app/domain';
import { type CallId, type ReboundId, reject } from '@app/kernel';
import { reboundIdOfSource } from '@app/platform';
import { idFor } from '../acts/id-for.js';
import type { ApiParts } from '../api-parts.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Refused } from '../door/refused.js';

type Reporting = AskedAt<typeof reboundRoutes.report>;

const idOf = (asked: Reporting): ReboundId => {
  const { source, township = asked.who.officer.unit } = asked.body;
  return source.number === undefined ? idFor(asked) : reboundIdOfSource(source.kind, source.number, township);
};

/** Who reports may read the call that shows it: another's call is answered as one that does not exist. */
const refuseUnreadable = async ({ office }: Pick<ApiParts, 'office'>, officer: Officer, id: CallId): Promise<void> => {
  const { state: call } = await office.call(id);
  const readable =
    call !== 'unraised' && mayRead(officer, { township: call.township, units: call.slips.map(({ to }) => to) });
  if (!readable) throw new Refused(reject('call.unknown'));
};

/** The words of a report that is made. */
export const reporting = async (parts: Pick<ApiParts, 'office'>, asked: Reporting): Promise<ReportRebound> => {
  const words = branded<Omit<ReportRebound, 'rebound'>>(asked.body);
  if (words.call !== undefined) await refuseUnreadable(parts, asked.who.officer, words.call);
  return { ...words, rebound: idOf(asked) };
};
