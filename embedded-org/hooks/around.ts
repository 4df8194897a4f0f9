/** A method of T, by name. */
export type MethodOf<T> = {
  [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never;
}[keyof T];

type Method<T, K extends keyof T> = Extract<T[K], (...args: never[]) => unknown>;

/**
 * Wraps one method of one object. This is how a mutant changes an org: the honest method stays as
 * it is and knows nothing of it.
 *
 * @param target the object whose method is wrapped
 * @param name the method
 * @param advice called instead, with the honest method and the arguments
 */
export const around = <T extends object, K extends MethodOf<T>>(
  target: T,
  name: K,
  advice: (proceed: Method<T, K>, ...args: Parameters<Method<T, K>>) => ReturnType<Method<T, K>>,
): void => {
  const honest = (target[name] as Method<T, K>).bind(target) as Method<T, K>;
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: (...args: Parameters<Method<T, K>>) => advice(honest, ...args),
  });
};
