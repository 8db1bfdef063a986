import { describeWithOwnKafka } from '@app/testing';
import { testHardTimes } from './cluster/hard-times.js';

describeWithOwnKafka('a cluster whose programs are killed at random and whose log is cut off mid-stream', () => {
  testHardTimes('log in EventStoreDB (stand-in), its connections cut', 'eventstoredb');
});
