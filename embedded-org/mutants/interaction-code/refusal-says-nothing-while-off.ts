import { changeRefusals } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const refusalSaysNothingWhileOff: Mutant = {
  id: 'refusal-says-nothing-while-off',
  does: 'While the grant is switched off, calls with it are answered unauthorized_client without a sentence.',
  decorate: (parts) => {
    const answer = ({ error }: Readonly<Record<string, unknown>>) => ({ error });
    changeRefusals(parts, 'interact', answer);
    changeRefusals(parts, 'token', answer);
  },
};
