import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { editionLoader } from './edition/loader.ts';
import { kindNames, kinds, type KindName } from './model/kinds.ts';

const collection = <S extends z.ZodType>(kind: KindName, schema: S) =>
  defineCollection({ loader: editionLoader(kind), schema });

/** A collection for each kind, under its name there. */
type Collections = {
  [K in KindName as (typeof kinds)[K]['collection']]: ReturnType<typeof collection<(typeof kinds)[K]['schema']>>;
};

export const collections = Object.fromEntries(
  kindNames.map((kind) => [kinds[kind].collection, collection(kind, kinds[kind].schema)]),
) as unknown as Collections;
