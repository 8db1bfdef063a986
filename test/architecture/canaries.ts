/** Offences, each of which must make its rule fire: path and the import it should not have. */
export const CANARIES: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['kernel-knows-only-itself', 'libs/kernel/src/canary.ts', '@app/domain'],
  ['contracts-knows-only-itself', 'libs/contracts/src/canary.ts', '@app/kernel'],
  ['domain-knows-only-kernel', 'libs/domain/src/call/canary.ts', '@app/event-sourcing'],
  ['event-sourcing-knows-only-kernel', 'libs/event-sourcing/src/canary.ts', '@app/domain'],
  ['event-store-postgres-knows-only-kernel-event-sourcing', 'libs/event-store-postgres/src/canary.ts', '@app/domain'],
  [
    'event-store-eventstoredb-knows-only-kernel-event-sourcing',
    'libs/event-store-eventstoredb/src/canary.ts',
    '@app/event-store-postgres',
  ],
  ['commands-knows-only-kernel-domain-event-sourcing', 'libs/commands/src/canary.ts', '@app/platform'],
  ['subscriptions-knows-only-kernel-event-sourcing', 'libs/subscriptions/src/canary.ts', '@app/domain'],
  [
    'read-models-knows-only-kernel-domain-event-sourcing-subscriptions',
    'libs/read-models/src/canary.ts',
    '@app/platform',
  ],
  ['papers-knows-only-kernel-domain', 'libs/papers/src/canary.ts', '@app/read-models'],
  ['platform-knows-only-kernel', 'libs/platform/src/canary.ts', '@app/domain'],
  [
    'county-knows-only-kernel-commands-event-sourcing-event-store-postgres-event-store-eventstoredb-subscriptions-read-models-platform-evidence-s3',
    'libs/county/src/canary.ts',
    '@app/domain',
  ],
  ['evidence-s3-knows-only-kernel-platform', 'libs/evidence-s3/src/canary.ts', '@app/domain'],
  ['kafka-knows-only-subscriptions', 'libs/kafka/src/canary.ts', '@app/domain'],
  ['no-app-knows-another-but-huying', 'apps/api/src/canary.ts', '../../worker/src/index.js'],
  ['the-console-knows-contracts-only', 'apps/console/src/canary.ts', '@app/kernel'],
  ['nobody-knows-the-console', 'apps/huying/src/canary.ts', '../../console/src/main.js'],
  ['worker-roles-never-know-each-other', 'apps/worker/src/reactor/canary.ts', '../projector/index.js'],
  ['rooms-are-entered-by-their-door', 'apps/api/src/canary.ts', '../../../libs/kernel/src/fact.js'],
  ['nobody-imports-its-own-barrel', 'libs/kernel/src/canary.ts', '@app/kernel'],
  ['testing-serves-specs-only', 'apps/api/src/canary.ts', '@app/testing'],
  ['aggregates-never-know-each-other', 'libs/domain/src/admission/canary.ts', '../call/call.state.js'],
  ['the-domain-is-pure', 'libs/domain/src/canary.ts', 'pg'],
  ['only-platform-and-apps-know-nest', 'libs/read-models/src/canary.ts', '@nestjs/common'],
  ['only-read-models-know-typeorm', 'libs/subscriptions/src/canary.ts', 'typeorm'],
  ['only-event-store-subscriptions-platform-know-pg', 'libs/event-sourcing/src/canary.ts', 'pg'],
  [
    'only-event-store-eventstoredb-knows-its-client',
    'libs/event-store-postgres/src/canary.ts',
    '@eventstore/db-client',
  ],
  ['only-evidence-s3-knows-the-aws-client', 'libs/platform/src/canary.ts', '@aws-sdk/client-s3'],
  ['only-kafka-knows-kafkajs', 'apps/worker/src/courier/canary.ts', 'kafkajs'],
  ['only-papers-know-documents', 'apps/api/src/canary.ts', 'pdfmake'],
  ['no-cycles', 'libs/kernel/src/canary.ts', './canary.js'],
  ['nothing-unresolved', 'libs/kernel/src/canary.ts', './no-such-file.js'],
];

/** What a canary may reach for, so that its rule is what speaks and not a missing file. */
export const PERCHES: readonly string[] = [
  ...[
    'kernel',
    'contracts',
    'domain',
    'event-sourcing',
    'event-store-postgres',
    'event-store-eventstoredb',
    'commands',
  ],
  ...['subscriptions', 'read-models', 'papers', 'platform', 'testing'],
]
  .map((room) => `libs/${room}/src/index.ts`)
  .concat('libs/kernel/src/fact.ts', 'libs/domain/src/call/call.state.ts')
  .concat('apps/worker/src/index.ts', 'apps/worker/src/projector/index.ts', 'apps/console/src/main.ts')
  .concat(
    ['pg', 'typeorm', '@nestjs/common', '@eventstore/db-client', '@aws-sdk/client-s3', 'kafkajs', 'pdfmake'].map(
      (name) => `node_modules/${name}/index.js`,
    ),
  );
