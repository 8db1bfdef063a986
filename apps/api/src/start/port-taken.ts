/** The door cannot be opened where the settings say; it is said in one line. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** What listening failed of, in words where PORT or HOST is the cause. */
export const whyClosed = (error: unknown, port: number, host: string): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new PortTaken(
      `端口 ${port} 已被占用：请停掉占用它的程序，或用 PORT 换一个 · port ${port} is taken: stop what uses it, or choose another with PORT`,
    );
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortTaken(
      `不能在 ${host}:${port} 上监听（${code}）：请改正 HOST 与 PORT · nothing may listen at ${host}:${port} (${code}): mend HOST and PORT`,
    );
  return error;
};
