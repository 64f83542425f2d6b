/** A piece of a JSON Schema, as far as the forms of terms use it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

/**
 * Every leaf of a schema by its path: each key, each branch of a union, each word of a choice (`service=onSite`), each type that a
 * value may have (`lasts.years:integer`); `[]` stands for the items of a list, `*` for the keys of a record that may have any.
 *
 * @remarks A form that contains itself is entered once: what is nested in it again ends in `…`.
 */
export function leavesOf(schema: Schema): readonly string[] {
  const defs = schema.$defs ?? {};
  const visit = (part: Schema, path: string, inside: readonly string[]): readonly string[] => {
    if (part.$ref !== undefined) return enter(part.$ref, path, inside);
    const branches = part.anyOf ?? part.oneOf;
    if (branches !== undefined) return branches.flatMap((branch) => visit(branch, path, inside));
    if (part.enum !== undefined) return part.enum.map((word) => `${path}=${word}`);
    if (part.const !== undefined) return [`${path}=${String(part.const)}`];
    if (part.items !== undefined) return visit(part.items, `${path}[]`, inside);
    if (part.type === 'object') return ofRecord(part, path, inside);
    const types = typeof part.type === 'string' ? [part.type] : (part.type ?? ['anything']);
    return types.map((type) => `${path}:${type}`);
  };
  const enter = (ref: string, path: string, inside: readonly string[]): readonly string[] => {
    const name = ref.replace('#/$defs/', '');
    const target = defs[name];
    if (target === undefined) throw new Error(`${path} refers to ${ref}, which is not there`);
    return inside.includes(name) ? [`${path}…`] : visit(target, path, [...inside, name]);
  };
  const ofRecord = (part: Schema, path: string, inside: readonly string[]): readonly string[] => {
    const own = Object.entries(part.properties ?? {}).flatMap(([key, value]) =>
      visit(value, path === '' ? key : `${path}.${key}`, inside),
    );
    const further = part.additionalProperties;
    return typeof further === 'object' ? [...own, `${path}.*`, ...visit(further, `${path}.*`, inside)] : own;
  };
  return [...new Set(visit(schema, '', []))];
}
