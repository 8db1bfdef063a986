/** Takes the work of one stream in turn; other streams do not wait. */
export const makeTurns = () => {
  const ends = new Map<string, Promise<unknown>>();
  return <T>(stream: string, work: () => Promise<T>): Promise<T> => {
    const mine = (ends.get(stream) ?? Promise.resolve()).then(work, work);
    const leave = (): void => {
      if (ends.get(stream) === mine) ends.delete(stream);
    };
    ends.set(stream, mine);
    mine.then(leave, leave);
    return mine;
  };
};
