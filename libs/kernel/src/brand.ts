declare const brand: unique symbol;

/** A primitive that only its own maker may make: a `UnitCode` is no `OfficerId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
