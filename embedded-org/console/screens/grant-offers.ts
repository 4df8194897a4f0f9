import type { ApplicationType, GrantType } from '../../domain/grant-types.ts';
import { grantTypes, grantTypesOf } from '../../domain/grant-types.ts';
import type { Org } from '../../domain/org.ts';
import type { OptionGroup } from '../description.ts';
import type { Words } from '../words/words.ts';
import { whereSaid } from './where-said.ts';

/** The grant types of a screen, in the order and the groups in which it shows them. */
export interface GrantOffer {
  readonly groups: readonly OptionGroup[];
  readonly advanced: readonly OptionGroup[];
  /** Whether refresh tokens can be made to rotate or not. */
  readonly rotation: boolean;
}

/** Which grant types the console offers. Interaction Code only while the org's switch is on. */
export class GrantOffers {
  readonly #org: Org;
  readonly #words: Words;

  constructor(org: Org, words: Words) {
    this.#org = org;
    this.#words = words;
  }

  /** Classic Engine does not know the grant. */
  isInteractionCodeOffered(): boolean {
    return this.#org.engine === 'idx' && this.#org.settings.isInteractionCodeEnabled();
  }

  /** Always, but where rotation is a feature that is off. */
  isRotationOffered(): boolean {
    return this.#org.features.isRotationOffered();
  }

  /** What the wizard and the General tab offer an application of a type. */
  forApplication(type: ApplicationType): GrantOffer {
    const { allowed, required } = grantTypesOf[type];
    return this.#grouped(
      { itself: ['client_credentials'], core: ['authorization_code', 'refresh_token', deviceCode] },
      ['interaction_code', 'implicit', 'password', saml2Bearer, tokenExchange, ciba],
      (grant) => allowed.includes(grant) && !(isExtra(grant) && type !== 'native'),
      required,
    );
  }

  /** What the rule of an access policy offers. */
  forRule(): GrantOffer {
    return this.#grouped(
      { itself: ['client_credentials'], core: ['authorization_code', deviceCode] },
      ['interaction_code', 'implicit', 'password', saml2Bearer, tokenExchange, ciba],
      () => true,
      [],
      { implicit: this.#words.grants.implicitInRule },
    );
  }

  #grouped(
    first: { itself: readonly GrantType[]; core: readonly GrantType[] },
    others: readonly GrantType[],
    isPossible: (grant: GrantType) => boolean,
    locked: readonly GrantType[],
    names: Partial<Record<GrantType, string>> = {},
  ): GrantOffer {
    const { grants } = this.#words;
    const group = (heading: string, held: readonly GrantType[]): OptionGroup => ({
      heading,
      options: held
        .filter((grant) => isPossible(grant) && this.#isOffered(grant))
        .flatMap((grant) =>
          whereSaid(names[grant] ?? this.#name(grant), (text) => [
            { value: grant, text, ...(locked.includes(grant) && { locked: true }) },
          ]),
        ),
    });
    const isFilled = ({ options }: OptionGroup): boolean => options.length > 0;
    const itself = group(grants.onBehalfOfItself, first.itself);
    const ofUsers = [...first.core, ...others];
    return {
      ...(grants.advanced === undefined
        ? {
            groups: [
              itself,
              group(
                grants.onBehalfOfUser,
                flatOrder.filter((grant) => ofUsers.includes(grant)),
              ),
            ].filter(isFilled),
            advanced: [],
          }
        : {
            groups: [itself, group(grants.core, first.core)].filter(isFilled),
            advanced: [group(grants.other, others)].filter(isFilled),
          }),
      rotation: this.isRotationOffered(),
    };
  }

  #isOffered(grant: GrantType): boolean {
    return grant !== 'interaction_code' || this.isInteractionCodeOffered();
  }

  #name(grant: GrantType): string | undefined {
    const { grants } = this.#words;
    switch (grant) {
      case 'client_credentials':
      case 'authorization_code':
      case 'refresh_token':
      case 'interaction_code':
      case 'implicit':
      case 'password':
        return grants[grant];
      case deviceCode:
        return grants.device;
      case saml2Bearer:
        return grants.saml2;
      case tokenExchange:
        return grants.tokenExchange;
      case ciba:
        return grants.ciba;
      default:
        return grant;
    }
  }
}

const deviceCode = 'urn:ietf:params:oauth:grant-type:device_code';
const saml2Bearer = 'urn:ietf:params:oauth:grant-type:saml2-bearer';
const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ciba = 'urn:openid:params:grant-type:ciba';

/** How the grants on behalf of a user follow one another where they are one list. */
const flatOrder: readonly GrantType[] = [
  'authorization_code',
  'interaction_code',
  'refresh_token',
  'implicit',
  'password',
  deviceCode,
  saml2Bearer,
  tokenExchange,
  ciba,
];

/** Grants that the pictures of web applications do not show. */
const isExtra = (grant: GrantType): boolean =>
  ([deviceCode, saml2Bearer, tokenExchange, ciba] as readonly GrantType[]).includes(grant);

/**
 * The grants after a form was saved: what was ticked, and what the form did not offer at all.
 */
export const grantsAfter = (
  held: readonly GrantType[],
  ticked: readonly string[],
  offer: GrantOffer,
): GrantType[] => {
  const offered = [...offer.groups, ...offer.advanced].flatMap(({ options }) =>
    options.map(({ value }) => value),
  );
  return grantTypes.filter((grant) =>
    offered.includes(grant) ? ticked.includes(grant) : held.includes(grant),
  );
};
