/** The local names met lately, as field names are kept: comparing them with those that readers look for compares no letters. */
const LOCAL_NAMES = new Map<string, string>();
const MOST_NAMES = 2_000;

/** The name of an element without its prefix: producers choose their own. */
export function localName(name: string): string {
  return LOCAL_NAMES.get(name) ?? newLocalName(name);
}

function newLocalName(name: string): string {
  if (LOCAL_NAMES.size >= MOST_NAMES) LOCAL_NAMES.clear();
  const local = kept(name.slice(name.indexOf(':') + 1));
  LOCAL_NAMES.set(kept(name), local);
  return local;
}

/** The same string as the engine keeps names of fields: once, and no part of the document's text, which it would keep in memory whole. */
function kept(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}
