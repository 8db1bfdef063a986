import { latest } from '@app/kernel';
import type { CallDocketed, DocketDeadlineMoved, DocketEntryFact } from './docket-entry.events.js';
import type { DocketEntry, Docketed, EntryStanding } from './docket-entry.state.js';

export const UNDOCKETED: DocketEntry = 'undocketed';

const docketed = ({ data }: CallDocketed, before: DocketEntry): Docketed => {
  const { call, round, trigger, number, subject, matter, listItem, township, units, at, statementsBy, rulingBy } = data;
  return {
    ...{ call, round, trigger, township, units, statementsBy, rulingBy },
    about: { number, subject, matter, ...(listItem && { listItem }) },
    docketedAt: at,
    stated: [],
    statementsMissed: false,
    near: false,
    missed: false,
    rulings: before === 'undocketed' ? [] : before.rulings,
    lastAt: at,
    standing: { is: 'on the docket' },
  };
};

const ruled = (entry: Docketed, change: Partial<Extract<EntryStanding, { is: 'ruled' }>>): Docketed =>
  entry.standing.is === 'ruled' ? { ...entry, standing: { ...entry.standing, ...change } } : entry;

const moved = (entry: Docketed, { data: { statementsBy, rulingBy } }: DocketDeadlineMoved): Docketed => ({
  ...entry,
  ...(statementsBy && { statementsBy }),
  ...(rulingBy && { rulingBy, near: false }),
});

const happened = (entry: Docketed, fact: DocketEntryFact): Docketed => {
  switch (fact.type) {
    case 'CallDocketed':
      return docketed(fact, entry);
    case 'DocketDeadlineMoved':
      return moved(entry, fact);
    case 'StatementFiled':
      return { ...entry, stated: [...new Set([...entry.stated, fact.data.unit])] };
    case 'StatementsMissed':
      return { ...entry, statementsMissed: true };
    case 'ConsultationRecorded':
      return { ...entry, consultation: fact.data };
    case 'CoordinationRecorded':
      return { ...entry, coordination: fact.data };
    case 'EntryWithdrawn':
      return { ...entry, standing: { is: 'withdrawn' } };
    case 'EntryLapsed':
      return { ...entry, standing: { is: 'lapsed' } };
    case 'RulingIssued': {
      const { ruling } = fact.data;
      return { ...entry, rulings: [...entry.rulings, ruling], standing: { is: 'ruled', ruling, published: false } };
    }
    case 'RulingTookEffect':
      return ruled(entry, { effect: 'taken' });
    case 'RulingFoundNoEffect':
      return ruled(entry, { effect: 'none' });
    case 'RulingPublished':
      return ruled(entry, { published: true });
    case 'RulingDeadlineNear':
      return { ...entry, near: true };
    case 'RulingDeadlineMissed':
      return { ...entry, missed: true };
  }
};

/** The entry after a fact. */
export const evolveDocketEntry = (entry: DocketEntry, fact: DocketEntryFact): DocketEntry => {
  if (entry === 'undocketed') return fact.type === 'CallDocketed' ? docketed(fact, entry) : entry;
  return { ...happened(entry, fact), lastAt: latest(entry.lastAt, fact.data.at) };
};
