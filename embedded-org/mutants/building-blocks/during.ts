import type { MethodOf } from '../../hooks/around.ts';
import { around } from '../../hooks/around.ts';

/**
 * Whether a method is being called at this moment: for a deviation that shows in one place only.
 * Of an asynchronous method, the part before it first waits.
 */
export const during = <T extends object>(target: T, name: MethodOf<T>): (() => boolean) => {
  let depth = 0;
  const counted = (proceed: (...args: unknown[]) => unknown, ...args: unknown[]): unknown => {
    depth += 1;
    try {
      return proceed(...args);
    } finally {
      depth -= 1;
    }
  };
  around(target, name, counted as never);
  return () => depth > 0;
};
