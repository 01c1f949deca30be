/** Groups that grow together: `join(a, b)` puts two members in one group, `groups()` gives them with members in rising order. */
export interface DisjointSets {
  join(a: number, b: number): void;
  groups(): readonly (readonly number[])[];
}

/** `size` members, numbered from 0, each in a group of its own. The groups do not depend on the order of joining. */
export function disjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (member: number): number => {
    let root = member;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    let step = member;
    while (step !== root) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  return {
    join(a, b) {
      const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
      if (low !== undefined && high !== undefined && low !== high) parent[high] = low;
    },
    groups() {
      const byRoot = new Map<number, number[]>();
      parent.forEach((_, member) => {
        const root = rootOf(member);
        const members = byRoot.get(root);
        if (members === undefined) byRoot.set(root, [member]);
        else members.push(member);
      });
      return [...byRoot.values()];
    },
  };
}

/** The positions of members that share a key; a member may have several keys, or none. */
export function sharing<Member>(
  members: readonly Member[],
  keysOf: (member: Member) => readonly string[],
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  members.forEach((member, index) => {
    for (const key of new Set(keysOf(member))) {
      const positions = byKey.get(key);
      if (positions === undefined) byKey.set(key, [index]);
      else positions.push(index);
    }
  });
  return [...byKey.values()];
}
