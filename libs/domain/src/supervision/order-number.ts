import { STEPS, type StepKind } from '../ladder/ladder.js';

/** A card is shown to the unit; every other step goes out on paper. */
const CARDS: readonly StepKind[] = ['yellow-card', 'red-card'];
export const STEPS_ON_PAPER: readonly StepKind[] = STEPS.filter((kind) => !CARDS.includes(kind));

/** How a step that goes out on paper is numbered: the nth of the county in its year. */
export const orderNumber = (year: string, nth: number): string => `督〔${year}〕${nth}号`;
