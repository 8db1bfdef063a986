/** Into how many shards a process wants its consumers divided. It says so once for each: afterwards it takes what others decided since. */
export interface WantedShards {
  of(key: string): number | undefined;
}

export const wantedShards = (count: number): WantedShards => {
  const asked = new Set<string>();
  return {
    of: (key) => {
      if (asked.has(key)) return undefined;
      asked.add(key);
      return count;
    },
  };
};
