import type { CommandOffice } from '@app/commands';
import {
  type Call,
  type CallCommand,
  type CallFact,
  type Evidence,
  evolveCall,
  nextAlarm,
  type Officer,
  type Raised,
  SYSTEM,
} from '@app/domain';
import { type CallId, type Instant, isRejection, latest, type UnitCode } from '@app/kernel';
import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { citingTheListOfTheDay } from './citing.js';
import type { Draws } from './draws.js';
import { forbiddenNow } from './forbidding.js';
import type { Matter } from './matter.js';
import type { Pile } from './piling-up.js';
import { wishesAfter } from './reactions.js';
import type { Wish } from './scene.js';
import type { Tally } from './simulated.js';
import { simulatedCommandId } from './simulator-ids.js';
import { afterWork } from './working-moments.js';

/** Where calls live: the office that judges their commands, the agenda, and who plays. */
export interface Stage {
  readonly office: CommandOffice;
  readonly agenda: Agenda;
  readonly tally: Tally;
  readonly cast: Cast;
  /** Those that somebody in the county answers for. */
  readonly matters: readonly Matter[];
  readonly evidence: readonly Evidence[];
  /** Written answers of townships; without one no consent is answered. */
  readonly writtenAnswers: readonly Evidence[];
  /** The calls of each township so far. */
  readonly calls: Map<UnitCode, CallId[]>;
  readonly seed: string;
  readonly now: () => Instant;
  /** Somebody else rings the alarms: then the calls are read before they are judged. */
  readonly othersRing: boolean;
  readonly pile: Pile;
  /** Tells the docket, and through it everybody, what happened to a call. */
  readonly tell: (call: CallId, of: 'call', facts: readonly CallFact[]) => Promise<void>;
}

/** A call that is being lived: hears what happened to it, whoever did it. */
export interface CallLived {
  readonly id: CallId;
  readonly matter: Matter;
  /** As they know it who live it. */
  readonly state: () => Call;
  readonly happened: (facts: readonly CallFact[]) => Promise<void>;
}

/** What one call is about, and the chances that are its own. */
export interface CallToLive {
  readonly id: CallId;
  readonly matter: Matter;
  readonly draws: Draws;
}

/** Raises a call; whatever follows comes from the agenda. */
export const liveCall = ({ id, matter, draws }: CallToLive, stage: Stage): CallLived & { readonly act: Act } => {
  const { office, agenda, tally, now } = stage;
  let call: Call = 'unraised';
  let commands = 0;

  const perform = async (by: Officer, wished: CallCommand): Promise<readonly CallFact[]> => {
    const asked = { by, at: now(), commandId: simulatedCommandId(stage.seed, id, commands++), source: 'simulator' };
    const command = await citingTheListOfTheDay(wished, asked, office);
    const answer = await office.carryOut({ of: 'call', call: id, command }, asked);
    if (isRejection(answer)) {
      tally.refused(answer.rejected);
      return [];
    }
    return answer.facts as readonly CallFact[];
  };

  const act: Act = async (by, command) => stage.tell(id, 'call', await perform(by, command));

  const happened = async (facts: readonly CallFact[]): Promise<void> => {
    tally.carriedOut(facts.length);
    call = facts.reduce(evolveCall, call);
    if (call === 'unraised') return;
    if (facts.some(({ type }) => type === 'CallRaised')) enter(call, stage);
    const { rules } = await office.occasion({ by: SYSTEM, at: now() });
    const scene = {
      call,
      matter,
      at: now(),
      rules,
      draws,
      cast: stage.cast,
      evidence: stage.evidence,
      pile: stage.pile,
    };
    for (const wish of wishesAfter(facts, scene)) agenda.note(wish.at, () => fulfil(wish));
    if (!stage.othersRing) awaitAlarm();
  };

  const fulfil = async (wish: Wish): Promise<void> => {
    if (stage.pile.leftUndoneBy(wish.by)) return tally.forgone('desk-rests');
    if (stage.othersRing) call = (await office.call(id)).state;
    const occasion = await office.occasion({ by: wish.by, at: now() });
    const forbidden = whyNot(wish, call as Raised, occasion);
    if (forbidden === undefined) return act(wish.by, wish.command);
    if (wish.againAfter === undefined || !canStillHappen(forbidden)) return tally.forgone(forbidden);
    agenda.note(afterWork(now(), wish.againAfter, occasion.rules), () => fulfil(wish));
  };

  const awaitAlarm = (): void => {
    const alarm = nextAlarm(call);
    if (alarm !== undefined) agenda.note(latest(alarm, now()), () => ring(alarm));
  };

  /** Time alone passes: only if nothing has moved the alarm meanwhile. */
  const ring = async (alarm: Instant): Promise<void> => {
    if (nextAlarm(call) === alarm) await act(SYSTEM, { act: 'letTimePass' });
  };

  return { id, matter, state: () => call, act, happened };
};

type Act = (by: Officer, command: CallCommand) => Promise<void>;

const enter = ({ id, township }: Raised, { calls }: Stage): void => {
  calls.set(township, [...(calls.get(township) ?? []), id]);
};

const NOT_WANTED = 'not-wanted-any-more';

const whyNot = (wish: Wish, call: Raised, occasion: Parameters<typeof forbiddenNow>[2]): string | undefined =>
  wish.stillWanted?.(call) === false ? NOT_WANTED : forbiddenNow(wish.command, call, occasion)?.rejected;

const FOR_NOW: readonly string[] = ['feedback.cooperating-first', 'slip.is-return-asked'];

const canStillHappen = (forbidden: string): boolean => FOR_NOW.includes(forbidden);
