import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const area = 'Interaction Code flow';
const widget = `${area} > Sign-In Widget`;
const sdk = `${area} > SDK`;
const { setUpApp, useFlow, useSdk, useSdkAlone, useWidget, verifyGrant } = sources;

/** What the flow itself is, and how the Sign-In Widget and the SDKs go through it. */
export const flowInteractionCode = {
  'FLOW-IC-01': {
    title:
      'Interaction Code signs a user in to an embedded application, which the browser never leaves.',
    level: 'must',
    area,
    statements: ['R1-01', 'R3-02', 'R3-03'],
    source: verifyGrant,
  },
  'FLOW-IC-02': {
    title:
      'The application decides what remediation looks like: it shows what the Identity Engine asks on pages of its own.',
    level: 'must',
    area,
    statements: ['R3-01'],
    source: useFlow,
  },
  'FLOW-IC-03': {
    title:
      'An Identity Engine SDK drives the interaction, from its client object and `authenticate()` on.',
    level: 'must',
    area: sdk,
    statements: ['R3-04', 'R3-24'],
    source: useSdkAlone,
  },
  'FLOW-IC-04': {
    title: 'The Sign-In Widget drives the interaction, and handles the remediation by itself.',
    level: 'must',
    area: widget,
    statements: ['R3-05', 'R3-11'],
    source: useWidget,
  },
  'FLOW-IC-05': {
    title:
      'The widget shows the steps that the org asks of any client, so that policies can be tried out with it.',
    level: 'must',
    area: widget,
    statements: ['R3-08'],
    source: useSdk,
  },
  'FLOW-IC-06': {
    title: 'What users are asked follows the authenticators of the org.',
    level: 'must',
    area,
    statements: ['R3-12'],
    source: useWidget,
  },
  'FLOW-IC-07': {
    title: 'What users are asked follows the sign-on policies of the org.',
    level: 'must',
    area,
    statements: ['R3-13', 'R3-29'],
    source: useWidget,
  },
  'FLOW-IC-08': {
    title:
      'At the end of the remediation, and not before, the application has an interaction code.',
    level: 'must',
    area,
    statements: ['R3-14', 'R3-26'],
    source: useSdkAlone,
  },
  'FLOW-IC-09': {
    title: 'The user is sent to the sign-in redirect URI with the interaction code.',
    level: 'must',
    area: widget,
    statements: ['R0-21'],
    source: setUpApp,
  },
  'FLOW-IC-10': {
    title: 'Sign-In Widget 7 uses the flow without being told to.',
    level: 'must',
    area: widget,
    statements: ['R3-18'],
    source: useWidget,
  },
  'FLOW-IC-11': {
    title: 'An earlier Sign-In Widget uses the flow with `useInteractionCodeFlow: true`.',
    level: 'must',
    area: widget,
    statements: ['R3-17', 'R3-19'],
    source: useWidget,
  },
  'FLOW-IC-12': {
    title:
      'Without `useInteractionCodeFlow: true`, an earlier Sign-In Widget does not use the Identity Engine.',
    level: 'should',
    area: widget,
    statements: ['R3-20'],
    source: useWidget,
  },
  'FLOW-IC-13': {
    title: 'A native app can use the flow through an SDK.',
    level: 'must',
    area: sdk,
    statements: ['R3-22'],
    source: useSdkAlone,
  },
  'FLOW-IC-14': {
    title: 'A web app can use the flow through an SDK.',
    level: 'must',
    area: sdk,
    statements: ['R3-23'],
    source: useSdkAlone,
  },
  'FLOW-IC-15': {
    title: 'The application exchanges the interaction code for OpenID Connect tokens.',
    level: 'must',
    area,
    statements: ['R3-27'],
    source: useSdkAlone,
  },
  'FLOW-IC-16': {
    title: 'The tokens give access to resources in the name of the user.',
    level: 'must',
    area,
    statements: ['R3-28'],
    source: useSdkAlone,
  },
  'FLOW-IC-17': {
    title: 'An application goes through the remediation by the status that each answer gives it.',
    level: 'must',
    area: sdk,
    statements: ['R3-25'],
    source: useSdkAlone,
  },
  'FLOW-IC-18': {
    title: 'An SDK together with the Sign-In Widget is the recommended way.',
    level: 'may',
    area,
    statements: ['R3-06'],
    source: useSdk,
    untestable:
      'it is advice to whoever builds an application; nothing in an org shows whether it was taken, only the sources of the application would',
  },
  'FLOW-IC-19': {
    title:
      'SDKs, instructions for them, sample apps and a guide to setting up an org can be found.',
    level: 'may',
    area,
    statements: ['R3-07', 'R3-09', 'R3-10', 'R3-21'],
    source: useSdk,
    untestable:
      'it speaks of other pages and downloads; an org shows none of them, it would take the documentation site itself',
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
