import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  readonly image?: string;
  readonly build?: { readonly target?: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: readonly string[];
  readonly healthcheck?: object;
  readonly read_only?: boolean;
  readonly restart?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly deploy?: { readonly resources?: { readonly limits?: { readonly cpus?: string; readonly memory?: string } } };
}

export interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

export const readComposition = (text: string): Composition => parse(text, { merge: true });

export const composition = (file: string): Composition => readComposition(readFileSync(`docker/${file}`, 'utf8'));

/** What an `.env` file sets. */
export const variablesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** Ours are built here; the others come as images. */
export const isOurs = ({ build }: Service): boolean => build !== undefined;

/** What is wrong with a composition: each promise that a service breaks, by its name. */
export const broken = ({ services, volumes, secrets = {} }: Composition): readonly string[] =>
  Object.entries(services).flatMap(([name, service]) =>
    [
      !/:[\w.-]*\d[\w.-]*$/.test(service.image ?? '') && 'image without an exact version',
      !(service.deploy?.resources?.limits?.cpus && service.deploy.resources.limits.memory) && 'no resource limits',
      isOurs(service) && service.read_only !== true && 'root file system may be written',
      isOurs(service) && service.restart === undefined && 'no restart policy',
      !isOurs(service) && service.restart !== undefined && service.healthcheck === undefined && 'no health check',
      Object.entries(service.depends_on ?? {}).some(([other, { condition }]) => !services[other] || !condition) &&
        'waits for what is not there',
      (service.secrets ?? []).some((secret) => !(secret in secrets)) && 'secret that is not declared',
      (service.volumes ?? []).some((volume) => /^[a-z]/.test(volume) && !((volume.split(':')[0] ?? '') in volumes)) &&
        'volume that is not declared',
      Object.keys(service.environment ?? {}).some((key) => /PASSWORD|SECRET/.test(key)) && 'secret in the file',
    ].flatMap((fault) => (fault ? [`${name}: ${fault}`] : [])),
  );
