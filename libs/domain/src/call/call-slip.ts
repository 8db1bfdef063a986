import type { UnitCode } from '@app/kernel';

export type { Evidence } from '../acts/evidence.js';

/** Where it is: the village, community or grid, and the words that find the spot. */
export interface Place {
  readonly unit: UnitCode;
  readonly detail: string;
}

export const SOURCES = ['grid', '12345', 'patrol', 'visit', 'front-desk', 'assembly', 'ledger'] as const;
/** How the township came to know of it, and the number it has there. */
export interface Source {
  readonly kind: (typeof SOURCES)[number];
  readonly number?: string;
}

export type { Basis, ListBasis } from '../authority/basis.js';

export interface PersonServed {
  readonly name: string;
  readonly phone: string;
}

export const SATISFACTIONS = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];
