import type { Policy } from '../../description.ts';

/** The policy that was looked at last; it stays so when the page is painted again. */
let chosenId: string | undefined;

export const chosenOf = (policies: readonly Policy[]): Policy | undefined =>
  policies.find(({ id }) => id === chosenId) ?? policies[0];

export const rememberChosen = ({ id }: Policy): void => {
  chosenId = id;
};
