import { z } from 'astro/zod';

/** Names of files have at most 255 characters, and some are made of an id and more. */
const MOST_IN_ID = 100;

/** A lower-case id as used in file names and addresses: `harbour-board`. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'begin with a letter; use lower-case letters, digits and single hyphens')
  .max(MOST_IN_ID, `longer than ${MOST_IN_ID} characters; shorten it`);

/** What keeps a text from being an id; undefined for nothing. */
export function slugFault(text: string): string | undefined {
  return slug.safeParse(text).error?.issues[0]?.message;
}

export function isSlug(text: string): boolean {
  return slugFault(text) === undefined;
}

/** Ids under which an entry was published before it was renamed, oldest first; all of their addresses live on. */
export const formerIds = z.array(slug).default([]).describe('Ids under which it was published before, oldest first');

/** The former ids in the fields of an entry; none for a kind that has no such field. */
export function formerIdsIn(fields: object | undefined): string[] {
  return fields && 'formerIds' in fields ? (fields.formerIds as string[]) : [];
}
