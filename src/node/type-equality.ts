/** Types that hold a zod shape and a type of the model together. */

/** True in both directions only; `never` otherwise, so that assigning `true` to it is an error. */
export type SameType<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** All of it readonly, and optional keys required: one that is missing on a side would otherwise fit in both directions. */
export type DeepRequired<T> = T extends readonly (infer E)[] & { length: infer L }
  ? number extends L
    ? readonly DeepRequired<E>[]
    : { readonly [K in keyof T]: DeepRequired<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]-?: DeepRequired<Exclude<T[K], undefined>> }
    : T;
