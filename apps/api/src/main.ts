#!/usr/bin/env node
import { runProgram } from '@app/county';
import { runApi } from './start/run-api.js';

await runProgram({ name: 'api', healthPort: ({ port }) => port, start: runApi });
