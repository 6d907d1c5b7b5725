import { ApiError } from "./ApiError";
import type { Json } from "./Json";

/** What a method may be given: JSON, or one of the host's own objects (`null` where the library passed a null object). */
export type Argument = Json | HostObject;

export interface Property<T> {
  readonly get?: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
}

/**
 * The members of one Excel object over a target of type T. Names are those on the wire (`Values`, `GetItem`); what is
 * not listed does not exist and is answered with `ApiNotFound` (never silence).
 */
export interface ApiClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached through a property, e.g. `Format`. Null: a null object. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[]) => unknown>>;
  /** Key by which the parent collection's indexer finds the object again. */
  readonly id?: (target: T) => string | number;
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** `collection.getItem(key)`; throws `ItemNotFound`. */
  readonly item?: (target: T, key: Json) => HostObject;
}

/** An object of the model as the protocol sees it, whatever its target is. */
export interface HostObject {
  readonly className: string;
  readonly id: string | number | undefined;
  readonly isCollection: boolean;
  scalarNames(): readonly string[];
  /** The wire name of a property whatever its case, with what it holds; null when there is none. */
  read(name: string): { readonly wireName: string; readonly value: Json } | { readonly wireName: string; readonly object: HostObject | null } | null;
  write(name: string, value: Json): void;
  call(name: string, args: readonly Argument[]): Json | HostObject | undefined;
  items(): readonly HostObject[];
  item(key: Json): HostObject;
  is<T>(api: ApiClass<T>): boolean;
}

class BoundObject<T> implements HostObject {
  constructor(
    readonly api: ApiClass<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.api.name;
  }

  get id(): string | number | undefined {
    return this.api.id?.(this.target);
  }

  get isCollection(): boolean {
    return this.api.items !== undefined;
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.api.properties ?? {}).filter(([, property]) => property.get).map(([name]) => name);
  }

  read(name: string): ReturnType<HostObject["read"]> {
    const property = find(this.api.properties, name);
    if (property?.member.get) return { wireName: property.name, value: property.member.get(this.target) };
    const object = find(this.api.objects, name);
    return object ? { wireName: object.name, object: object.member(this.target) } : null;
  }

  write(name: string, value: Json): void {
    const property = find(this.api.properties, name);
    if (!property?.member.set) throw new ApiError("ApiNotFound", `${this.className}.${name} cannot be set`, `${this.className}.${name}`);
    property.member.set(this.target, value);
  }

  call(name: string, args: readonly Argument[]): Json | HostObject | undefined {
    const method = find(this.api.methods, name);
    if (!method) throw new ApiError("ApiNotFound", `${this.className}.${name}`, `${this.className}.${name}`);
    // Checked edge: methods answer JSON, an object or nothing; anything else would not survive the bridge.
    return method.member(this.target, args) as Json | HostObject | undefined;
  }

  items(): readonly HostObject[] {
    return this.api.items?.(this.target) ?? [];
  }

  item(key: Json): HostObject {
    if (!this.api.item) throw new ApiError("ApiNotFound", `${this.className}.getItem`, `${this.className}.getItem`);
    return this.api.item(this.target, key);
  }

  is<U>(api: ApiClass<U>): boolean {
    return (this.api as unknown) === api;
  }
}

function find<M>(members: Readonly<Record<string, M>> | undefined, name: string): { name: string; member: M } | null {
  if (!members) return null;
  const exact = members[name];
  if (exact !== undefined && Object.hasOwn(members, name)) return { name, member: exact };
  const lower = name.toLowerCase();
  for (const [candidate, member] of Object.entries(members)) {
    if (candidate.toLowerCase() === lower) return { name: candidate, member };
  }
  return null;
}

export function apiObject<T>(api: ApiClass<T>, target: T): HostObject {
  return new BoundObject(api, target);
}

/** The target behind an argument; `InvalidArgument` when it is not an object of that class. */
export function targetOf<T>(api: ApiClass<T>, argument: Argument | undefined, name: string): T {
  // Checked edge: a BoundObject of the same ApiClass holds a target of its type.
  if (argument instanceof BoundObject && argument.api === api) return argument.target as T;
  throw new ApiError("InvalidArgument", `${name} must be a ${api.name}`);
}

export function isHostObject(value: Argument | undefined): value is HostObject {
  return typeof value === "object" && value !== null && "call" in value && typeof value.call === "function";
}
