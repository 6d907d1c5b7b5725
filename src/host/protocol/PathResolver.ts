import type { Argument, HostObject } from "./ApiClass";
import { isHostObject } from "./ApiClass";
import { ApiError } from "./ApiError";
import type { References } from "./References";
import type { ArgumentInfo, ObjectPathInfo, RequestBody } from "./messages";
import { ObjectPathType } from "./messages";

/** Turns the object paths of one request into objects; each path is followed once (`worksheets.add()` adds one sheet). */
export class PathResolver {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly root: HostObject,
    private readonly references: References,
    private readonly newObject: (typeName: string) => HostObject,
  ) {}

  /** Null is Excel's null object. */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `no path ${id}`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : argument;
    });
  }

  #follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.root;
      case ObjectPathType.NewObject:
        return this.newObject(path.Name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId:
        return this.references.get(path.Name);
      default:
        return this.#followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  #followFrom(parent: HostObject | null, path: ObjectPathInfo): HostObject | null {
    // Whatever is reached from a null object is a null object too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Indexer:
        return parent.item(keyOf(this.arguments(path.ArgumentInfo)[0]));
      case ObjectPathType.Method: {
        const result = called(parent, path.Name, this.arguments(path.ArgumentInfo));
        if (result === null || isHostObject(result)) return result;
        throw new ApiError("InvalidObjectPath", `${parent.className}.${path.Name} gives no object`);
      }
      case ObjectPathType.Property: {
        const member = parent.read(path.Name);
        if (member && "object" in member) return member.object;
        throw new ApiError("ApiNotFound", `${parent.className}.${path.Name}`, `${parent.className}.${path.Name}`);
      }
      default:
        throw new ApiError("InvalidObjectPath", `path type ${path.ObjectPathType}`);
    }
  }
}

/** An error on the way to an object names the method it came from, as Excel's `errorLocation` does. */
function called(parent: HostObject, method: string, args: readonly Argument[]): ReturnType<HostObject["call"]> {
  try {
    return parent.call(method, args);
  } catch (error) {
    if (!(error instanceof ApiError) || error.location !== undefined) throw error;
    throw error.at(`${parent.className}.${method.charAt(0).toLowerCase()}${method.slice(1)}`);
  }
}

function keyOf(argument: Argument | undefined): string | number {
  if (typeof argument === "string" || typeof argument === "number") return argument;
  throw new ApiError("InvalidArgument", "key");
}
