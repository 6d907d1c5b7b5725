import type { HostObject } from "./ApiClass";
import { ApiError } from "./ApiError";

/** Objects the library keeps across requests (`_KeepReference`), e.g. ranges, until it lets go of them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known) return known;
    const id = `{ref-${this.#next++}}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new ApiError("InvalidObjectPath", `reference ${id} was released`);
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  get count(): number {
    return this.#objects.size;
  }
}
