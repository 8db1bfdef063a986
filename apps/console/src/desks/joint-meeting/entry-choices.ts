import type { DocketEntryView, UnitRef } from '@app/contracts';
import { actsTexts } from '../../acts/acts.texts';
import type { Choice, Choices } from '../../acts/field';
import { momentText } from '../../words/day';

export const choicesOf = (units: readonly UnitRef[]): readonly Choice[] =>
  [...new Map(units.map(({ code, name }) => [code, name]))].map(([value, text]) => ({ value, text }));

const meetingsHeld = ({ meetings }: DocketEntryView): readonly Choice[] =>
  meetings
    .filter(({ state, quorate }) => state === 'held' && quorate)
    .map(({ meeting, sitsAt, place }) => ({ value: meeting, text: `${momentText(sitsAt)} ${place}` }));

const rulingsInForce = ({ precedents }: DocketEntryView): readonly Choice[] =>
  precedents
    .filter(({ overruledBy }) => overruledBy === undefined)
    .map(({ ruling, words }) => ({ value: ruling, text: `${ruling} ${words}` }));

/** What the forms of an entry may be filled from. */
export const entryChoices = (view: DocketEntryView, standing: readonly UnitRef[]): Choices => ({
  attended: choicesOf([view.township, ...view.units, ...standing]),
  result: (['agreed', 'without-result'] as const).map((value) => ({ value, text: actsTexts(value) })),
  meeting: meetingsHeld(view),
  overrules: rulingsInForce(view),
  members: choicesOf([...standing, view.township, ...view.units]),
  calls: [{ value: view.call, text: `${view.subject} ${view.number}` }],
});
