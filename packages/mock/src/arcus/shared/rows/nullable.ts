/** A field that the wire always has, and that may hold nothing. */
export type Nullable<T> = T | null;
