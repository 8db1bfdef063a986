import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH_IT = /\.(?:js|css|svg|html)$/;
const LEAST_BYTES = 1_024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compress = (file: string): void => {
  const plain = readFileSync(file);
  if (plain.length < LEAST_BYTES) return;
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(plain, BROTLI));
};

/** Writes every file that was built once more, compressed, so that no request waits for it. */
export const compressing = () => ({
  name: 'compressing',
  apply: 'build' as const,
  writeBundle: ({ dir = '' }: { readonly dir?: string | undefined }): void => {
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    for (const name of names) if (WORTH_IT.test(name)) compress(join(dir, name));
  },
});
