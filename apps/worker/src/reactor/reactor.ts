import { type Consumer, reactorOf } from '@app/subscriptions';
import { carryingOutRevisions } from '../carrying-out-revisions.reaction.js';
import { climbingTheLadder } from '../climbing-the-ladder.reaction.js';
import { draftingBulletins } from '../drafting-bulletins.reaction.js';
import { holdingOrdersToAnswers } from '../holding-orders-to-answers.reaction.js';
import { holdingToAnswers } from '../holding-to-answers.reaction.js';
import { keepingTheDocket } from '../keeping-the-docket.reaction.js';
import { keepingTime } from '../keeping-time.reaction.js';
import type { Role, WorkerParts } from '../role.js';

export const reactors = ({ tools, bells }: WorkerParts): readonly Consumer[] => [
  reactorOf({ ...tools, bells }, keepingTime),
  reactorOf({ ...tools, bells }, keepingTheDocket),
  reactorOf({ ...tools, bells }, holdingToAnswers),
  reactorOf({ ...tools, bells }, carryingOutRevisions),
  reactorOf({ ...tools, bells }, draftingBulletins),
  reactorOf({ ...tools, bells }, climbingTheLadder),
  reactorOf({ ...tools, bells }, holdingOrdersToAnswers),
];

/** Log → commands: the sagas, as durable reactions. */
export const reactor = (parts: WorkerParts): Role => ({
  name: 'reactor',
  run: (signal) => Promise.all(reactors(parts).map((reaction) => reaction.run(signal))),
});
