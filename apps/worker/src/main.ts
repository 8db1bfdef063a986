#!/usr/bin/env node
import { runProgram } from '@app/county';
import { runWorker } from './run-worker.js';

await runProgram({ name: 'worker', healthPort: ({ healthPort }) => healthPort, start: runWorker });
