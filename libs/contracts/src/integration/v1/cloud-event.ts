import { z } from 'zod';
import { moment, position } from '../../http/fields.js';
import { type Said, said } from '../../http/said.js';

/** One kind of integration event: its type, what it says, and the shape of its data. */
export interface EventShape<Type extends string = string, Data extends z.ZodObject = z.ZodObject> {
  readonly type: Type;
  readonly said: Said;
  readonly data: Data;
}

/** A kind of event; more fields may come to its data, so receivers leave alone what they do not know. */
export const event = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  zh: string,
  en: string,
  shape: Shape,
): EventShape<Type, z.ZodObject<Shape>> => ({ type, said: { zh, en }, data: z.object(shape) });

/** An event of the shape, as a value. */
export type EventOf<Shape extends EventShape> =
  Shape extends EventShape<infer Type, infer Data> ? { readonly type: Type; readonly data: z.output<Data> } : never;

/** CloudEvents 1.0, structured mode: what every event bears around its data. */
export const cloudEvent = ({ type, said: says, data }: EventShape) =>
  z
    .object({
      specversion: z.literal('1.0'),
      id: z.uuid().meta(said('事件编号；重复送达时不变', 'id of the event; the same when it is delivered again')),
      source: z.string().meta(said('发出事件的呼应系统', 'the installation of Huying that speaks')),
      type: z.literal(type),
      subject: z.string().meta(said('所关乎的对象，即消息的键', 'what it is about: the key of the message')),
      time: moment.meta(said('事情发生的时刻', 'when it happened')),
      datacontenttype: z.literal('application/json'),
      position: position.optional().meta(said('在日志中的位置', 'place in the log')),
      correlation: z.string().optional().meta(said('关联编号', 'what it belongs with')),
      data,
    })
    .meta({ description: `${says.zh} / ${says.en}` });
