import { z } from 'zod';
import { cloudEvent, type EventShape } from './cloud-event.js';
import { IntakeMessage, intakeCall } from './intake.js';
import { TOPICS, type TopicShape } from './topics.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The shape of a whole message on a topic. */
const messageOf = (event: EventShape): z.ZodType =>
  event.type === intakeCall.type ? IntakeMessage : cloudEvent(event);

const schemaOf = ({ writtenBy }: TopicShape, event: EventShape): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(messageOf(event), {
    io: writtenBy === 'us' ? 'output' : 'input',
    override: ({ jsonSchema }) => {
      if (writtenBy === 'us') delete jsonSchema.additionalProperties; // more fields may come
    },
  });
  return schema;
};

/** The JSON Schema (2020-12) of every message, by its type. */
export const integrationSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    Object.values<TopicShape>(TOPICS).flatMap((topic) =>
      topic.events.map((event) => [event.type, schemaOf(topic, event)]),
    ),
  );
