import { type Decision, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import type { Occasion } from '../authority/occasion.js';
import { giveConsent, withholdConsent } from './answering.js';
import { type AskConsent, askConsent } from './asking.js';
import type { ConsentFact } from './consent.events.js';
import type { Consent } from './consent.state.js';

/** What the township does with a question for its consent, by the name of the command. */
export const consentActs = { giveConsent, withholdConsent } as const;

export type ConsentCommand = { readonly act: 'askConsent'; readonly words: AskConsent } | CommandIn<typeof consentActs>;

/** The facts that follow from a command upon a question as it stands, or the refusal with its code. */
export const decideConsent =
  (command: ConsentCommand, occasion: Occasion) =>
  (consent: Consent): Decision<ConsentFact> => {
    if (command.act === 'askConsent') return askConsent(command.words, occasion)(consent);
    return consent === 'unasked' ? reject('consent.unknown') : performIn(consentActs, command, consent, occasion);
  };
