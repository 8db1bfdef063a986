/** The members by what they have in common, in order. */
export const groupedBy = <T, K>(members: Iterable<T>, common: (member: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const group = groups.get(common(member));
    if (group === undefined) groups.set(common(member), [member]);
    else group.push(member);
  }
  return groups;
};
