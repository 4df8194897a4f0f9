import { changeIdentityEngineAnswers } from '../building-blocks/identity-engine-answers.ts';
import type { Mutant } from '../mutant.ts';

interface Remediation {
  readonly value: readonly { readonly value: readonly { readonly name: string }[] }[];
}

export const remediationDoesNotNameItsFields: Mutant = {
  id: 'remediation-does-not-name-its-fields',
  does: 'The Identity Engine says which step comes next, but not what the user is to enter there.',
  decorate: (parts) => {
    changeIdentityEngineAnswers(parts, (body) => {
      const remediation = body['remediation'] as Remediation | undefined;
      if (!remediation) return body;
      const value = remediation.value.map((form) => ({
        ...form,
        value: form.value.filter(({ name }) => name === 'stateHandle'),
      }));
      return { ...body, remediation: { ...remediation, value } };
    });
  },
};
