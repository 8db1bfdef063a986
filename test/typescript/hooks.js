import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.js';

export const resolve = (specifier, context, next) => {
  const app = /^@app\/(api|worker)$/.exec(specifier)?.[1];
  if (app) return next(new URL(`../../apps/${app}/src/index.ts`, import.meta.url).href, context);
  const room = /^@app\/([a-z0-9-]+)$/.exec(specifier)?.[1];
  if (room) return next(new URL(`../../libs/${room}/src/index.ts`, import.meta.url).href, context);
  const isNeighbour = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(isNeighbour ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), swcOptions);
  return { format: 'module', source: code, shortCircuit: true };
};
