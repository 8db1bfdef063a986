import { latest } from '@app/kernel';
import type { ReboundFact, ReboundReported } from './rebound.events.js';
import type { Rebound, Reported } from './rebound.state.js';

export const UNREPORTED: Rebound = 'unreported';

const reported = ({ data }: ReboundReported): Reported => ({
  id: data.rebound,
  township: data.township,
  department: data.department,
  answerBy: data.answerBy,
  settings: data.settings,
  near: false,
  missed: false,
  standing: 'awaiting answer',
  lastAt: data.at,
});

const happened = (rebound: Reported, fact: ReboundFact): Reported => {
  switch (fact.type) {
    case 'ReboundReported':
      return rebound;
    case 'ReboundAnswered':
      return { ...rebound, standing: 'answered' };
    case 'ReboundDeadlineNear':
      return { ...rebound, near: true };
    case 'ReboundDeadlineMissed':
      return { ...rebound, missed: true };
    case 'ReboundDeadlineMoved':
      return { ...rebound, answerBy: fact.data.answerBy, near: false };
    case 'ReboundUpheld':
      return { ...rebound, standing: 'upheld' };
    case 'ReboundDismissed':
      return { ...rebound, standing: 'dismissed' };
    case 'ReboundWithdrawn':
      return { ...rebound, standing: 'withdrawn' };
  }
};

/** The report after a fact. */
export const evolveRebound = (rebound: Rebound, fact: ReboundFact): Rebound => {
  if (rebound === 'unreported') return fact.type === 'ReboundReported' ? reported(fact) : rebound;
  return { ...happened(rebound, fact), lastAt: latest(rebound.lastAt, fact.data.at) };
};
