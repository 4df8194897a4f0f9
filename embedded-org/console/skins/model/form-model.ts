import type { Condition, Form, Value, Values } from '../../description.ts';

/** What a form holds while it is edited. Controls write into it; nothing reads the controls. */
export class FormModel {
  readonly #values: Map<string, Value>;
  readonly #listeners = new Set<() => void>();

  constructor(form: Form) {
    this.#values = new Map(Object.entries(form.values));
  }

  get values(): Values {
    return Object.fromEntries(this.#values);
  }

  text(name: string): string {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : '';
  }

  isTicked(name: string): boolean {
    return this.#values.get(name) === true;
  }

  list(name: string): readonly string[] {
    const value = this.#values.get(name);
    return typeof value === 'object' ? value : [];
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value);
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after every change. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  holds(conditions: readonly Condition[]): boolean {
    return conditions.every((condition) => {
      const value = this.#values.get(condition.field);
      if ('is' in condition) return value === condition.is;
      if ('isNot' in condition) return value !== condition.isNot;
      return typeof value === 'object' && value.includes(condition.includes);
    });
  }
}
