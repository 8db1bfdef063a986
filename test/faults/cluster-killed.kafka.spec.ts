import { describeWithOwnKafka } from '@app/testing';
import { testHardTimes } from './cluster/hard-times.js';

const isInEventStoreDb = process.env.CLUSTER_LOG === 'eventstoredb';

describeWithOwnKafka('a cluster whose programs are killed at random and whose broker goes and comes again', () => {
  if (isInEventStoreDb) testHardTimes('log in EventStoreDB (stand-in), its connections cut', 'eventstoredb');
  else testHardTimes('log in PostgreSQL', 'postgres');
});
