import type { Argument, HostObject } from "../protocol/ApiClass";
import { isHostObject } from "../protocol/ApiClass";
import type { Json } from "../protocol/Json";

/** One object standing for the same object of several areas: sets and calls reach all, a read gives what they have in common. */
export function fanOut(className: string, members: readonly HostObject[]): HostObject {
  return new FanOut(className, members);
}

class FanOut implements HostObject {
  readonly id = undefined;
  readonly isCollection = false;

  constructor(
    readonly className: string,
    readonly members: readonly HostObject[],
  ) {}

  scalarNames(): readonly string[] {
    return this.members[0]?.scalarNames() ?? [];
  }

  read(name: string): ReturnType<HostObject["read"]> {
    const found = this.members.map((member) => member.read(name));
    const [first] = found;
    if (!first) return null;
    if ("object" in first) {
      const objects = found.flatMap((each) => (each && "object" in each && each.object ? [each.object] : []));
      return { wireName: first.wireName, object: fanOut(first.object?.className ?? name, objects) };
    }
    const same = found.every((each) => each && "value" in each && JSON.stringify(each.value) === JSON.stringify(first.value));
    return { wireName: first.wireName, value: same ? first.value : null };
  }

  write(name: string, value: Json): void {
    for (const member of this.members) member.write(name, value);
  }

  call(name: string, args: readonly Argument[]): Json | HostObject | undefined {
    const results = this.members.map((member) => member.call(name, args));
    const objects = results.filter(isHostObject);
    const [first] = objects;
    return first ? fanOut(first.className, objects) : undefined;
  }

  items(): readonly HostObject[] {
    return [];
  }

  item(key: Json): HostObject {
    const objects = this.members.map((member) => member.item(key));
    return fanOut(objects[0]?.className ?? this.className, objects);
  }

  is(): boolean {
    return false;
  }
}
