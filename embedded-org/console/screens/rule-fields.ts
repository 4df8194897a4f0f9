import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import type { Field, Option } from '../description.ts';
import type { Words } from '../words/words.ts';
import { behindAdvanced } from './application-fields.ts';
import { unlimited } from './durations.ts';
import { option } from './parts.ts';
import type { Surroundings } from './surroundings.ts';

/** The fields of Add Rule and Edit Rule: a sentence of IF, AND, THEN. */
export const ruleFields = (around: Surroundings, server: AuthorizationServer): Field[] => {
  const { rules } = around.words;
  return [
    {
      kind: 'text',
      name: 'name',
      label: rules.ruleName,
      placeholder: rules.namePlaceholder,
    },
    ...grantFields(around),
    ...userFields(around),
    ...scopeFields(around.words, server),
    {
      kind: 'select',
      name: 'inlineHook',
      lead: rules.then,
      label: rules.inlineHook,
      options: [option('', rules.noHook)],
    },
    ...lifetimeFields(around.words),
  ];
};

const grantFields = ({ grantOffers, words }: Surroundings): Field[] => {
  const offer = grantOffers.forRule();
  return [
    {
      kind: 'checkboxes',
      name: 'grantTypes',
      lead: words.rules.if,
      label: words.rules.grantTypeIs,
      groups: offer.groups,
      ...behindAdvanced(words, offer),
      ruled: true,
    },
  ];
};

const userFields = ({ org, words }: Surroundings): Field[] => {
  const { rules } = words;
  const some = [{ field: 'userIs', is: 'these' }] as const;
  return [
    {
      kind: 'radios',
      name: 'userIs',
      lead: rules.and,
      label: rules.userIs,
      options: [option('any', rules.anyUser), option('these', rules.someUsers)],
    },
    {
      kind: 'tags',
      name: 'groups',
      placeholder: rules.groups,
      choices: org.groups.all().map(({ id, name }) => option(id, name)),
      visibleWhen: some,
    },
    {
      kind: 'tags',
      name: 'users',
      placeholder: rules.users,
      choices: org.users.all().map(({ id, profile }) => option(id, profile.login)),
      visibleWhen: some,
    },
  ];
};

const scopeFields = ({ rules }: Words, server: AuthorizationServer): Field[] => {
  const scopes = server.scopes.all();
  return [
    {
      kind: 'radios',
      name: 'scopesAre',
      lead: rules.and,
      label: rules.scopesRequested,
      options: [option('any', rules.anyScopes), option('these', rules.theseScopes)],
    },
    {
      kind: 'tags',
      name: 'scopes',
      choices: scopes.map(({ name }) => option(name, name)),
      shortcut: {
        text: rules.oidcScopes,
        values: scopes.filter(({ system }) => system).map(({ name }) => name),
      },
      visibleWhen: [{ field: 'scopesAre', is: 'these' }],
    },
  ];
};

const lifetimeFields = ({ rules }: Words): Field[] => {
  const units: Option[] = [
    option('MINUTES', rules.minutes),
    option('HOURS', rules.hours),
    option('DAYS', rules.days),
  ];
  return [
    {
      kind: 'duration',
      name: 'accessLifetime',
      unitName: 'accessUnit',
      lead: rules.and,
      label: rules.accessTokenLifetime,
      units,
    },
    {
      kind: 'duration',
      name: 'refreshLifetime',
      unitName: 'refreshUnit',
      lead: rules.and,
      label: rules.refreshTokenLifetime,
      units: [option(unlimited, rules.unlimited), ...units],
      unlimited,
    },
    {
      kind: 'duration',
      name: 'refreshWindow',
      unitName: 'windowUnit',
      before: rules.refreshTokenWindow,
      units,
    },
  ];
};
