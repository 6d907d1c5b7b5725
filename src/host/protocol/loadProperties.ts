import type { HostObject } from "./ApiClass";
import { ApiError } from "./ApiError";
import type { Json } from "./Json";
import type { QueryInfo } from "./messages";

type Loaded = { [key: string]: Json };

/** Paths of a `load` call as a tree: `format/fill/color` and `name` -> `{ format: { fill: { color: {} } }, name: {} }`. */
interface Selection {
  [name: string]: Selection;
}

/** The answer to `object.load(...)` in the shape the library's `_handleResult` reads. Null objects load as null. */
export function loadProperties(object: HostObject | null, query: QueryInfo): Json {
  if (!object) return null;
  const selection: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]) {
    let node = selection;
    for (const part of path.split(/[/.]/).map((part) => part.trim()).filter((part) => part !== "")) node = node[part] ??= {};
  }
  if (Object.keys(selection).length === 0) selection["*"] = {};
  return loadObject(object, selection, query);
}

/** Identity of an object, which the library keeps to reach it again without its path. */
export function identityOf(object: HostObject): Loaded {
  return object.id === undefined ? {} : { _Id: object.id };
}

function loadObject(object: HostObject, selection: Selection, query: QueryInfo): Json {
  const loaded: Loaded = identityOf(object);
  const ofItems: Selection = {};
  for (const [name, children] of Object.entries(selection)) {
    if (object.isCollection && name.toLowerCase() === "items") {
      Object.assign(ofItems, Object.keys(children).length ? children : { "*": {} });
    } else if (object.isCollection && (name === "*" || object.read(name) === null)) {
      ofItems[name] = children;
    } else {
      loadMember(object, name, children, loaded);
    }
  }
  if (object.isCollection) {
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const wanted = Object.keys(ofItems).length ? ofItems : { $none: {} };
    loaded["_Items"] = items.map((item) => (wanted === ofItems ? loadObject(item, wanted, {}) : identityOf(item)));
  }
  return loaded;
}

function loadMember(object: HostObject, name: string, children: Selection, loaded: Loaded): void {
  if (name === "*" || name === "$all") {
    for (const scalar of object.scalarNames()) loadMember(object, scalar, {}, loaded);
    return;
  }
  const member = object.read(name);
  if (!member) throw new ApiError("ApiNotFound", `${object.className}.${name}`, `${object.className}.${name}`);
  if ("value" in member) {
    loaded[member.wireName] = member.value;
  } else {
    loaded[member.wireName] = member.object && loadObject(member.object, Object.keys(children).length ? children : { "*": {} }, {});
  }
}
