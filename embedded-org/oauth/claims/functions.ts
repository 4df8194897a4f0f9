import type { Surroundings } from './expression.ts';
import { textOf } from './text-of.ts';

type Given = readonly unknown[];
type ExpressionFunction = (given: Given, around: Surroundings) => unknown;

/** A text function; said of nothing it gives nothing. */
const ofText =
  (change: (text: string, ...given: string[]) => unknown): ExpressionFunction =>
  ([subject, ...given]) =>
    subject === null || subject === undefined
      ? null
      : change(textOf(subject), ...given.map(textOf));

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** Names of the groups that a test holds for. */
const groupsThat = (
  { groups }: Surroundings,
  holds: (name: string) => boolean,
  limit: unknown = 100,
): string[] =>
  groups
    .map(({ name }) => name)
    .filter(holds)
    .slice(0, Number(limit));

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Functions of Okta's Expression Language, by name; `*.` begins those that are said of a value.
 * Source: Okta, «Okta Expression Language overview», functions.
 */
export const functions: Readonly<Record<string, ExpressionFunction>> = {
  'String.append': ofText((text, suffix = '') => text + suffix),
  'String.len': ofText((text) => text.length),
  'String.toLowerCase': ofText((text) => text.toLowerCase()),
  'String.toUpperCase': ofText((text) => text.toUpperCase()),
  'String.removeSpaces': ofText((text) => text.replaceAll(/\s/gu, '')),
  'String.replace': ofText((text, from = '', to = '') => text.replaceAll(from, () => to)),
  'String.replaceFirst': ofText((text, from = '', to = '') => text.replace(from, () => to)),
  'String.stringContains': ofText((text, part = '') => text.includes(part)),
  'String.startsWith': ofText((text, part = '') => text.startsWith(part)),
  'String.substring': ofText((text, from, to) => text.slice(Number(from), Number(to))),
  'String.substringBefore': ofText((text, mark = '') => text.split(mark)[0] ?? ''),
  'String.substringAfter': ofText((text, mark = '') => text.split(mark).slice(1).join(mark)),
  'String.join': ([mark, ...parts]) => parts.flat().map(textOf).join(textOf(mark)),
  '*.toLowerCase': ofText((text) => text.toLowerCase()),
  '*.toUpperCase': ofText((text) => text.toUpperCase()),
  '*.contains': ([subject, part]) =>
    isText(subject) ? subject.includes(textOf(part)) : listOf(subject).includes(part),
  '*.startsWith': ofText((text, part = '') => text.startsWith(part)),
  '*.getInternalProperty': ([subject, name]) =>
    isText(name) && typeof subject === 'object' && subject !== null
      ? ((subject as Record<string, unknown>)[`internal ${name}`] ?? null)
      : null,
  'Arrays.contains': ([list, item]) => listOf(list).includes(item),
  'Arrays.isEmpty': ([list]) => listOf(list).length === 0,
  'Arrays.size': ([list]) => listOf(list).length,
  'Arrays.toCsvString': ([list]) => listOf(list).map(textOf).join(','),
  'Arrays.flatten': (given) => given.flat(),
  'Convert.toInt': ([value]) => Math.trunc(Number(value)),
  'Convert.toNum': ([value]) => Number(value),
  isMemberOfGroup: ([id], { groups }) => groups.some((group) => group.id === id),
  isMemberOfAnyGroup: (ids, { groups }) => groups.some(({ id }) => ids.includes(id)),
  isMemberOfGroupName: ([name], { groups }) => groups.some((group) => group.name === name),
  isMemberOfGroupNameStartsWith: ([start], { groups }) =>
    groups.some(({ name }) => name.startsWith(textOf(start))),
  isMemberOfGroupNameContains: ([part], { groups }) =>
    groups.some(({ name }) => name.includes(textOf(part))),
  // The first word names the directory: every group here is Okta's.
  'Groups.startsWith': ([, start, limit], around) =>
    groupsThat(around, (name) => name.startsWith(textOf(start)), limit),
  'Groups.endsWith': ([, end, limit], around) =>
    groupsThat(around, (name) => name.endsWith(textOf(end)), limit),
  'Groups.contains': ([, part, limit], around) =>
    groupsThat(around, (name) => name.includes(textOf(part)), limit),
  getFilteredGroups: ([ids, , limit], { groups }) =>
    groups
      .filter(({ id }) => listOf(ids).includes(id))
      .map(({ name }) => name)
      .slice(0, Number(limit ?? 100)),
};
