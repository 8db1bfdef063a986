// node --import ./test/typescript/register.js <script>.ts: runs a script from its source, as Jest runs specs.
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
