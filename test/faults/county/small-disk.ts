import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, so small that it is soon full. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes everything that is left but for so many KiB. */
  fill(butForKib: number): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): void;
}

const mount = (folder: string, options: string): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
};

/** As root, options as `mount -t tmpfs` takes them: `size=1m,nr_inodes=10`. */
export const smallDisk = (options: string): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'huying-small-disk-'));
  mount(folder, options);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: async (butForKib) => {
      const free = Number(execFileSync('df', ['-k', '--output=avail', folder], { encoding: 'utf8' }).split('\n')[1]);
      await writeFile(filler, Buffer.alloc(Math.max(0, free - butForKib) * 1024));
    },
    makeRoom: () => rm(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
};

/** Whether this user of this machine may have small disks: only root on Linux. */
export const mayHaveSmallDisks = (): boolean => {
  try {
    smallDisk('size=64k').remove();
    return true;
  } catch {
    return false;
  }
};
