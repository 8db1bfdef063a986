import { describeWithOwnKafka } from '@app/testing';
import { testHardTimes } from './cluster/hard-times.js';

describeWithOwnKafka('a cluster whose programs are killed at random and whose broker goes and comes again', () => {
  testHardTimes('log in PostgreSQL', 'postgres');
});
