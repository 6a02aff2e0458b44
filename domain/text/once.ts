/**
 * Returns a function that makes a value when it is first called, and returns the same value from then on. It is for
 * tables that take time to make and that few messages need.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
