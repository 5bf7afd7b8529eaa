import { z } from 'astro/zod';
import { memoize } from './memoize.ts';

/** What a field of a schema is, as its `.meta()` says. */
export interface FieldMeta {
  /** Kind of the entry that the field names. */
  ref?: string | undefined;
  /**
   * `own`: the editors’ words; `quoted`: somebody else’s; `foreign`: somebody else’s in a language that another field
   * names. Other text, such as an address, has none of these.
   */
  prose?: 'own' | 'quoted' | 'foreign' | undefined;
  /** That the index from A to Z has it: the name of a person, a term or another name, a form in another script. */
  index?: 'person' | 'term' | 'native' | undefined;
  /** True for the date of what has been done, or has happened, when it is written. */
  past?: boolean | undefined;
}

/** A text in the data of an entry. */
export interface Field extends FieldMeta {
  path: PropertyKey[];
  value: string;
}

/** The part of JSON Schema 2020-12 that `z.toJSONSchema` writes for the schemas of this project. */
interface JsonSchema extends FieldMeta {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  required?: string[];
  description?: string;
  enum?: string[];
  type?: string;
}

const toJsonSchema = memoize(
  (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema,
);

/** Every text in `data`, with its path and what its schema says of it. The data need not be valid. */
export function fieldsOf(schema: z.ZodType, data: unknown): Field[] {
  return fieldsBelow(toJsonSchema(schema), data, []);
}

/** Keys that the map at `path` may have, where they are few; none where the schema has no map there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<JsonSchema | undefined>(
    (parent, key) => parent && childOf(parent, key),
    toJsonSchema(schema),
  );
  const forms = [found ?? {}, ...(found?.anyOf ?? [])];
  return forms.flatMap(({ properties, propertyNames }) =>
    Object.keys(properties ?? {}).concat(propertyNames?.enum ?? []),
  );
}

/** A field that a map may have, for people who fill it in. */
export interface FieldDescription {
  name: string;
  required: boolean;
  description: string;
  /** The values it may have, where they are few. */
  choices: readonly string[];
  type: string;
}

/** The fields of a schema, in its order. */
export function describeFields(schema: z.ZodType): FieldDescription[] {
  const { properties = {}, required = [] } = toJsonSchema(schema);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    description: field.description ?? '',
    choices: field.enum ?? [],
    type: field.type ?? 'string',
  }));
}

function fieldsBelow(schema: JsonSchema | undefined, value: unknown, path: PropertyKey[]): Field[] {
  if (typeof value === 'string') {
    const ofText = schema?.anyOf?.find(({ type }) => type === 'string');
    const { ref, prose, index, past } = { ...ofText, ...schema };
    return [{ path, value, ref, prose, index, past }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return fieldsBelow(schema && childOf(schema, key), inner, [...path, key]);
  });
}

function childOf(schema: JsonSchema, key: PropertyKey): JsonSchema | undefined {
  const candidates = [schema, ...(schema.anyOf ?? [])];
  if (typeof key === 'number') return candidates.find(({ items }) => items)?.items;
  for (const { properties, additionalProperties } of candidates) {
    if (properties && Object.hasOwn(properties, key)) return properties[String(key)];
    if (additionalProperties) return additionalProperties;
  }
  return undefined;
}
