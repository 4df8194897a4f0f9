import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { allMutants } from '../../embedded-org/index.ts';
import { catalogue, statements } from '../requirements/index.ts';
import { breaks } from './mutants/breaks/index.ts';
import { facets } from './mutants/facets/index.ts';

const ids = Object.keys(catalogue);
const requirements = Object.entries(catalogue);
const covered = requirements.flatMap(([, requirement]) => requirement.statements);

/** Every spec of the conformance suite, as text. */
const specs = ['admin-console', 'flows'].flatMap((folder) => {
  const root = path.resolve(import.meta.dirname, '..', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
});

const citedIds = new Set(
  specs.flatMap(({ text }) =>
    [...text.matchAll(/requirement\(([^)]*)\)/g)].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id ?? ''),
    ),
  ),
);

/** Requirements with a test that goes through several steps: each of them can be wrong alone. */
const inSteps = specs.flatMap(({ text }) =>
  text.split(/^ {2,4}test\($/m).flatMap((one) => {
    const [, list = ''] = /requirement\(([^)]*)\)/.exec(one) ?? [];
    const steps = one.match(/test\.step\(/g) ?? [];
    return steps.length > 1 ? [...list.matchAll(/'([^']+)'/g)].map(([, id]) => id ?? '') : [];
  }),
);

test.describe('the catalogue', () => {
  test('has ids of one width, so that none is the beginning of another', () => {
    for (const id of ids) expect(id).toMatch(/^[A-Z]+-[A-Z]+-\d{2}$/);
  });

  test('counts 272 statements in the source documents', () => {
    expect(statements.total).toBe(272);
    expect(new Set(statements.ids).size).toBe(272);
  });

  test('names only statements that exist', () => {
    expect(covered.filter((id) => !statements.ids.includes(id))).toEqual([]);
  });

  test('covers no statement twice', () => {
    expect(covered.filter((id, index) => covered.indexOf(id) !== index)).toEqual([]);
  });

  test('covers every statement of every document', () => {
    expect(statements.ids.filter((id) => !covered.includes(id))).toEqual([]);
  });

  test('leaves fewer than 20 statements untestable, each with a reason that says what it would take', () => {
    const untestable = requirements.filter(([, { untestable }]) => untestable !== undefined);
    expect(untestable.flatMap(([, requirement]) => requirement.statements).length).toBeLessThan(20);
    for (const [id, { untestable: reason }] of untestable)
      expect(reason?.length, `${id}: ${reason ?? ''}`).toBeGreaterThan(40);
  });

  test('can judge at least 250 statements on the console of today', () => {
    const judged = requirements.filter(
      ([, { consoles, untestable }]) =>
        untestable === undefined && (consoles === undefined || consoles.in.includes('C')),
    );
    expect(judged.flatMap(([, requirement]) => requirement.statements).length).toBeGreaterThan(249);
  });

  test('names what is asserted instead, where a wording holds in some consoles only', () => {
    for (const [id, { consoles }] of requirements) {
      if (consoles === undefined) continue;
      const named = [...consoles.elsewhere.matchAll(/[A-Z]+-[A-Z]+-\d{2}/g)].map(
        ([other]) => other,
      );
      expect(named.length, `${id}: ${consoles.elsewhere}`).toBeGreaterThan(0);
      for (const other of named) expect(ids, id).toContain(other);
    }
  });

  test('says each requirement in a sentence, with a source', () => {
    for (const [id, requirement] of requirements) {
      expect(requirement.title, id).toMatch(/^[A-Z«].*\.$/);
      expect(requirement.statements.length, id).toBeGreaterThan(0);
      expect(URL.canParse(requirement.source.url), id).toBe(true);
      expect(requirement.source.read, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('has a test for every requirement that is not marked untestable', () => {
    const uncited = requirements
      .filter(([id, { untestable }]) => untestable === undefined && !citedIds.has(id))
      .map(([id]) => id);
    expect(uncited).toEqual([]);
  });

  test('is cited with no id that it does not have', () => {
    expect([...citedIds].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test.describe('the mutants', () => {
  test('have ids of their own that say what the broken org does', async () => {
    const mutants = await allMutants();
    const mutantIds = mutants.map(({ id }) => id);
    expect(mutantIds.filter((id, index) => mutantIds.indexOf(id) !== index)).toEqual([]);
    for (const { id, does } of mutants) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(does).toMatch(/^[A-Z«/].*\.$/);
    }
  });

  test('are all said to break a requirement, and no others are', async () => {
    const mutantIds = (await allMutants()).map(({ id }) => id);
    expect(Object.keys(breaks).toSorted()).toEqual(mutantIds.toSorted());
  });

  test('break every must and every should', () => {
    const broken: readonly string[] = Object.values(breaks);
    const safe = requirements
      .filter(
        ([id, { level, untestable }]) => level !== 'may' && !untestable && !broken.includes(id),
      )
      .map(([id]) => id);
    expect(safe).toEqual([]);
  });

  test('are there for each phase, side and oracle that a requirement distinguishes', () => {
    for (const [id, ofRequirement] of Object.entries(facets))
      for (const mutant of Object.values(ofRequirement).flat())
        expect(breaks[mutant], mutant).toBe(id);
  });

  test('are told apart for every requirement whose test goes through several steps', () => {
    expect(inSteps.length).toBeGreaterThan(30);
    expect(inSteps.filter((id) => !(id in facets))).toEqual([]);
  });
});
