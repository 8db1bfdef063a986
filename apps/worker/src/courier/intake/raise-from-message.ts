import { callStream } from '@app/commands';
import { type IntakeMessage, intakeResults } from '@app/contracts';
import { type CallFact, INTAKE, type RaiseCall } from '@app/domain';
import type { EventStore } from '@app/event-sourcing';
import { type CallId, isRejection, type Rejection, type UnitCode } from '@app/kernel';
import { callIdOfSource, problemOf } from '@app/platform';
import { v5 } from 'uuid';
import type { WorkerParts } from '../../role.js';
import type { Told } from '../telling/tells.js';

const MESSAGES = '2b7c9d1e-4f60-5a83-8c15-d0e7a6b3f942';

/** The command of a message: the same however often it is delivered, and whoever takes it. */
export const commandIdOf = ({ source, id }: IntakeMessage): string => v5(JSON.stringify([source, id]), MESSAGES);

/** Raises the call of a message, or finds the one that its source number has already; the result as it is told. */
export const raiseFromMessage = async (
  { office, clock, tools }: WorkerParts,
  message: IntakeMessage,
): Promise<Told> => {
  const words = wordsOf(message);
  const answer = await office.carryOut(
    { of: 'call', call: words.call, command: { act: 'raiseCall', words } },
    { by: INTAKE, at: clock.now(), commandId: commandIdOf(message), correlation: message.id, source: 'intake' },
  );
  if (isRejection(answer)) return refused(message, answer);
  return raised(message, await raisedFact(tools.store, words.call), answer.facts.length === 0);
};

const wordsOf = ({ data }: IntakeMessage): RaiseCall => {
  const { place, township, source, ...told } = data;
  return {
    ...told,
    source,
    call: callIdOfSource(source.kind, source.number, township),
    township: township as UnitCode,
    place: { ...place, unit: place.unit as UnitCode },
    evidence: [],
  };
};

const answeredOf = ({ id, data: { source, township } }: IntakeMessage) => ({ message: id, source, township });

type RaisedFact = Extract<CallFact, { type: 'CallRaised' }>;

const raisedFact = async (store: EventStore, call: CallId): Promise<RaisedFact['data']> => {
  for await (const { type, data } of store.read(callStream(call)))
    if (type === 'CallRaised') return data as RaisedFact['data'];
  throw new Error(`call ${call} was raised and is not in the log`);
};

const raised = (message: IntakeMessage, { call, number, at }: RaisedFact['data'], already: boolean): Told => ({
  shape: intakeResults.raised,
  data: { ...answeredOf(message), call, number, raisedAt: at, already },
});

const refused = (message: IntakeMessage, rejection: Rejection): Told => {
  const { code, rule, remedy } = problemOf(rejection, '', 'zh-CN');
  return { shape: intakeResults.refused, data: { ...answeredOf(message), code, rule, remedy } };
};
