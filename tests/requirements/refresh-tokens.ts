import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const section = 'Application > General > General Settings > Refresh Token';
const flow = 'Token endpoint';
const web = sources.rotateInWebIntegration;
const singlePage = sources.createSinglePageIntegration;

/** Refresh tokens: how one is got, whether it stays or rotates, how long its predecessor lives. */
export const refreshTokens = {
  'APP-RT-01': {
    title:
      'A client can get a refresh token along with the access token, and with the ID token as well.',
    level: 'must',
    area: flow,
    statements: ['R2-43', 'R2-44'],
    source: web,
  },
  'APP-RT-02': {
    title:
      'Getting a refresh token is a choice: a new web app lacks the grant, and none comes without grant and scope.',
    level: 'must',
    area: flow,
    statements: ['R2-45'],
    source: web,
  },
  'APP-RT-03': {
    title: 'The refresh tokens of a web app are persistent unless something else is chosen.',
    level: 'must',
    area: section,
    statements: ['R2-46'],
    source: web,
  },
  'APP-RT-04': {
    title: 'A persistent refresh token can be used again and again and stays the same.',
    level: 'should',
    area: flow,
    statements: ['R2-47'],
    source: web,
  },
  'APP-RT-05': {
    title:
      'The panel has a section «Refresh Token» with «Rotate token after every use» and «Grace period for token rotation».',
    level: 'must',
    area: section,
    statements: ['R2-56', 'R2-58', 'R2-62', 'R4-38'],
    source: web,
  },
  'APP-RT-06': {
    title:
      'Section and setting are there exactly while the application has the Refresh Token grant.',
    level: 'should',
    area: section,
    statements: ['R2-57'],
    source: web,
  },
  'APP-RT-07': {
    title: '«Rotate token after every use» and «Use persistent token» exclude each other.',
    level: 'must',
    area: section,
    statements: ['R2-59'],
    source: web,
  },
  'APP-RT-08': {
    title: 'A refresh token that rotates is replaced by another one with every use.',
    level: 'must',
    area: flow,
    statements: ['R2-60'],
    source: web,
  },
  'APP-RT-09': {
    title: 'The choice takes effect with Save, and not before.',
    level: 'should',
    area: section,
    statements: ['R2-61'],
    source: web,
  },
  'APP-RT-10': {
    title: 'The grace period is 30 unless something else is chosen.',
    level: 'must',
    area: section,
    statements: ['R2-63', 'R4-37'],
    source: web,
  },
  'APP-RT-11': {
    title: 'The grace period is counted in seconds.',
    level: 'must',
    area: flow,
    statements: ['R2-64'],
    source: web,
  },
  'APP-RT-12': {
    title: 'The grace period can be 0, 60 and any number between.',
    level: 'must',
    area: section,
    statements: ['R2-65', 'R2-66', 'R2-67', 'R4-39'],
    source: web,
  },
  'APP-RT-13': {
    title: 'The grace period can be neither more than 60 nor less than 0.',
    level: 'should',
    area: section,
    statements: ['R2-68', 'R2-69', 'R4-40'],
    source: web,
  },
  'APP-RT-14': {
    title: 'After a rotation the previous refresh token stays valid for the grace period.',
    level: 'must',
    area: flow,
    statements: ['R2-70', 'R4-41'],
    source: web,
  },
  'APP-RT-15': {
    title: 'After the grace period the previous refresh token is not valid any more.',
    level: 'must',
    area: flow,
    statements: ['R2-71', 'R4-42'],
    source: web,
  },
  'APP-RT-16': {
    title: 'A client that missed its new refresh token can get it with the previous one.',
    level: 'must',
    area: flow,
    statements: ['R2-72', 'R4-43'],
    source: web,
  },
  'APP-RT-17': {
    title: 'With a grace period of 0 the previous refresh token is not valid after the rotation.',
    level: 'must',
    area: flow,
    statements: ['R2-73', 'R4-44'],
    source: web,
  },
  'APP-RT-18': {
    title:
      'A single-page app with Authorization Code and Refresh Token signs users in with PKCE, and not without.',
    level: 'must',
    area: flow,
    statements: ['R4-32'],
    source: singlePage,
  },
  'APP-RT-19': {
    title:
      'A single-page app with Authorization Code and Refresh Token renews an expired access token without asking the user.',
    level: 'must',
    area: flow,
    statements: ['R4-33'],
    source: singlePage,
  },
  'APP-RT-20': {
    title: 'The refresh tokens of a single-page app rotate unless something else is chosen.',
    level: 'must',
    area: section,
    statements: ['R4-34'],
    source: singlePage,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
