import { type ConsentCommand, type Officer, POST_CHANGES } from '@app/domain';
import type { ConsentId, Instant } from '@app/kernel';
import { afterWork } from '../working-moments.js';
import type { RegisterScene } from './register-scene.js';
import { POST_REASONS, UNWILLING } from './register-words.js';
import type { Step } from './step.js';

const GIVES = 0.8;
const ANSWERS = 0.92;

/** A township is asked before the head of an agency in it is appointed or moved, and answers in writing. */
export const consenting = (scene: RegisterScene): readonly Step[] => {
  const { id, draws, stage, at } = scene;
  const seated = [...stage.cast.calling.values()].filter(
    ({ agencies, approvers }) => agencies.length > 0 && approvers.length > 0,
  );
  if (seated.length === 0 || stage.cast.assessors.length === 0) return [];
  const { agencies, approvers } = draws.pick(seated);
  const agency = draws.pick(agencies);
  const words = {
    consent: id as ConsentId,
    agency: agency.code,
    change: draws.pick(POST_CHANGES),
    person: `${agency.name}负责人人选`,
    reason: draws.pick(POST_REASONS),
  };
  return [
    by(scene, at, draws.pick(stage.cast.assessors), { act: 'askConsent', words }),
    ...answering(approvers, scene),
  ];
};

const by = ({ id }: RegisterScene, at: Instant, officer: Officer, command: ConsentCommand): Step => ({
  at,
  by: officer,
  command: { of: 'consent', consent: id as ConsentId, command },
});

const answering = (approvers: readonly Officer[], scene: RegisterScene): readonly Step[] => {
  const { draws, stage, at, rules } = scene;
  if (stage.writtenAnswers.length === 0 || !draws.chance(ANSWERS)) return [];
  const evidence = [draws.pick(stage.writtenAnswers)];
  const command: ConsentCommand = draws.chance(GIVES)
    ? { act: 'giveConsent', words: { evidence } }
    : { act: 'withholdConsent', words: { evidence, reason: draws.pick(UNWILLING) } };
  return [by(scene, afterWork(at, draws.between(4, 40), rules), draws.pick(approvers), command)];
};
