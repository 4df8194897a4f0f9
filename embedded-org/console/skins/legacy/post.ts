import type { DeedCall, Value, Values } from '../../description.ts';
import { element } from '../courage/element.ts';
import { standing } from './standing.ts';

export const hidden = (name: string, value: string): HTMLInputElement =>
  element('input', { type: 'hidden', name, value });

/** What a form must hold to be taken: where it goes, upon what, and that it is the console's own. */
export const envelopeOf = ({ onlyLeadsOn, target = {} }: DeedCall): HTMLInputElement[] => [
  ...(onlyLeadsOn
    ? []
    : [hidden('_xsrfToken', document.getElementById('_xsrfToken')?.textContent ?? '')]),
  ...Object.entries(target).map(([name, value]) => hidden(`_target.${name}`, value)),
];

export const addressOf = ({ deed }: DeedCall): string => `/admin/forms/${deed}`;

/** Where the page is and how it stands at this moment, to be told again after the reload. */
export const standingNow = (): HTMLInputElement[] => [
  hidden('_page', location.pathname + location.search + location.hash),
  ...[...standing].map(([name, value]) => hidden(`_view.${name}`, value)),
];

/** A value that no control of a form sends by itself. */
export const hiddenValue = (name: string, value: Value): HTMLInputElement[] => {
  if (typeof value === 'string') return [hidden(name, value)];
  if (typeof value === 'boolean')
    return [hidden(`_${name}`, 'on'), ...(value ? [hidden(name, 'true')] : [])];
  return [hidden(`_${name}[]`, 'on'), ...value.map((entry) => hidden(`${name}[]`, entry))];
};

/** Submits a deed that has no form on the page. The page goes away. */
export const post = (call: DeedCall, values: Values = {}): Promise<never> => {
  const form = element(
    'form',
    { method: 'post', action: addressOf(call), style: 'display:none' },
    ...envelopeOf(call),
    ...standingNow(),
    ...Object.entries(values).flatMap(([name, value]) => hiddenValue(name, value)),
  );
  document.body.append(form);
  form.submit();
  return new Promise(() => undefined);
};
