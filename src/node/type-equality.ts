/** Types that hold a zod shape and a type of the model together. */

/** True in both directions only; `never` otherwise, so that assigning `true` to it is an error. */
export type SameType<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Optional keys count as required here: one that is missing on a side would otherwise fit in both directions. */
export type DeepMutable<T> = T extends readonly (infer E)[] & { length: infer L }
  ? number extends L
    ? readonly DeepMutable<E>[]
    : { readonly [K in keyof T]: DeepMutable<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]-?: DeepMutable<Exclude<T[K], undefined>> }
    : T;
