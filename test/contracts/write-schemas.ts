// npm run schemas: writes down what is published now; a change that breaks others is refused by integration-schemas.spec.ts before.
import { writeFileSync } from 'node:fs';
import { integrationSchemas } from '@app/contracts';

writeFileSync('test/contracts/integration-v1.json', `${JSON.stringify(integrationSchemas(), undefined, 2)}\n`);
