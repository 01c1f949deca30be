import { exactObject, NO_NAMES, stepTo } from './exact-object.js';

/** The same object without the fields that are undefined: an absent field is absent, never `undefined`. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object on its way to `present` or `extended`: what is absent may still be `undefined`. */
export type WithGaps<T> = { [K in keyof T]: T extends Record<K, T[K]> ? T[K] : T[K] | undefined };

/** `value` itself where nothing is undefined: give it an object made for the purpose. */
export function present<T extends object>(value: T): Present<T> {
  let whole: object = value;
  for (const name in value) {
    if (value[name] !== undefined) continue;
    whole = withoutGaps(value);
    break;
  }
  return whole as Present<T>;
}

function withoutGaps<T extends object>(value: T): object {
  let step = NO_NAMES;
  for (const name in value) if (value[name] !== undefined) step = stepTo(step, name, false);
  return exactObject(step, value, value);
}

/** The fields of both objects that are there: those of `base`, then those of `more`, which take the place of any of the same name. */
export function extended<Base extends object, More extends object>(
  base: Base,
  more: More,
): Present<Omit<Base, keyof More> & More> {
  let step = NO_NAMES;
  for (const name in base) {
    if (base[name] === undefined) continue;
    step = stepTo(step, name, (more as Readonly<Record<string, unknown>>)[name] !== undefined);
  }
  for (const name in more) {
    if (more[name] === undefined || (base as Readonly<Record<string, unknown>>)[name] !== undefined) continue;
    step = stepTo(step, name, true);
  }
  return exactObject(step, base, more) as Present<Omit<Base, keyof More> & More>;
}
