import { html } from 'hono/html';
import type { Question } from '../sign-in/sign-in.ts';
import type { Field } from '../sign-in/step.ts';
import type { View } from './view.ts';

/** The form for one step of the sign-in, with what Okta has to say about the last one. */
export const questionView = ({ step, refusal, notice }: Question): View => html`
  <h2>${step.title}</h2>
  ${refusal && html`<p role="alert">${refusal}</p>`}
  ${notice && html`<p role="status">${notice}</p>`}
  <form method="post" action="/sign-in">
    ${step.fields.map(fieldView)}
    <button type="submit">${step.button}</button>
  </form>
`;

const fieldView = (field: Field): View => (field.choices ? choiceView(field) : textView(field));

const textView = ({ name, label, secret, required, autocomplete, value }: Field): View => html`
  <label for="${name}">${label}</label>
  <input
    id="${name}"
    name="${name}"
    type="${secret ? 'password' : 'text'}"
    autocomplete="${autocomplete}"
    autocapitalize="none"
    spellcheck="false"
    value="${value ?? ''}"
    ${required ? 'required' : ''}
  />
`;

const choiceView = ({ name, label, choices = [] }: Field): View => html`
  <fieldset>
    <legend>${label}</legend>
    ${choices.map(
      (choice) => html`
        <label
          ><input type="radio" name="${name}" value="${choice.value}" required />
          ${choice.label}</label
        >
      `,
    )}
  </fieldset>
`;
