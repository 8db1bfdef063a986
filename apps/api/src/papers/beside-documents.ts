import type { CallId, MeetingId, StepId } from '@app/kernel';
import { callFile, docketFile, type StepLine } from '@app/read-models';
import { readingStream } from '../acts/reading-stream.js';
import type { ApiParts } from '../api-parts.js';
import type { Heard } from './minutes-of.js';
import type { PaperTelling } from './on-every-slip.js';
import type { SlipOrdered } from './order-of.js';

const fileOf = async (parts: ApiParts, call: CallId) => callFile(await readingStream(parts, 'call', call));

/** The name of the township that raised a call. */
export const townshipOf = async (parts: ApiParts, call: CallId, { names }: PaperTelling): Promise<string> => {
  const file = await fileOf(parts, call);
  return file === undefined ? '' : names.unit(file.township).name;
};

/** A call that was before a meeting, and what was ruled on it there. */
export const hearingOf = async (
  parts: ApiParts,
  call: CallId,
  meeting: MeetingId,
  { names }: PaperTelling,
): Promise<Heard> => {
  const file = await fileOf(parts, call);
  const docket = docketFile(await readingStream(parts, 'docketEntry', call));
  const ruling = docket?.rounds.map((round) => round.ruling).find((one) => one?.meeting === meeting);
  return {
    number: file?.number ?? call,
    subject: file?.subject ?? '',
    ...(ruling && { ruling: { number: ruling.ruling, lead: names.unit(ruling.lead).name } }),
  };
};

/** The slips that a step is about: its own, and those of the steps that brought it about. */
export const slipsOrdered = async (
  parts: ApiParts,
  { about, because }: StepLine,
  files: ReadonlyMap<StepId, StepLine>,
): Promise<readonly SlipOrdered[]> => {
  const earlier = because.is === 'steps' ? because.steps.flatMap((step) => files.get(step)?.about ?? []) : [];
  const wanted = new Map([about, ...earlier].flatMap((one) => (one ? [[`${one.call}/${one.slip}`, one]] : [])));
  const found = await Promise.all(
    [...wanted.values()].map(async ({ call, slip }) => {
      const file = await fileOf(parts, call);
      const paper = file?.slips.find((one) => one.slip === slip);
      return file === undefined || paper === undefined ? [] : [{ file, slip: paper }];
    }),
  );
  return found.flat();
};
