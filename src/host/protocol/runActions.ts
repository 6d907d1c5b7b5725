import type { HostObject } from "./ApiClass";
import { isHostObject } from "./ApiClass";
import { ApiError } from "./ApiError";
import type { Json, JsonObject } from "./Json";
import { isJsonObject } from "./Json";
import { identityOf, loadProperties } from "./loadProperties";
import type { ActionInfo, ActionResult, RequestBody, ResponseBody, ResponseError } from "./messages";
import { ActionType } from "./messages";
import type { PathResolver } from "./PathResolver";
import type { References } from "./References";

export interface RunContext {
  readonly paths: PathResolver;
  readonly references: References;
  /** Called before each action; may throw what a test asked for. */
  readonly beforeAction: (index: number) => void;
}

/**
 * Runs a batch in order. An error stops it: what ran before stays applied, what comes after does not run, and the
 * answer carries the results so far together with the error (as Excel does).
 */
export function runActions(body: RequestBody, context: RunContext): ResponseBody {
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  let Error: ResponseError | null = null;
  for (const [index, action] of body.Actions.entries()) {
    try {
      context.beforeAction(index);
      if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: runAction(action, context) });
    } catch (error) {
      Error = responseError(error, action, index, context);
      break;
    }
  }
  return { Error, Results, TraceIds };
}

function runAction(action: ActionInfo, { paths, references }: RunContext): Json {
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const object = paths.resolve(action.ObjectPathId);
      if (!object) return null;
      const reference = references.idOf(object);
      return reference ? { ...identityOf(object), _ReferenceId: reference } : identityOf(object);
    }
    case ActionType.Query:
      return loadProperties(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {});
    case ActionType.QueryAsJson:
      return camelCased(loadProperties(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}));
    case ActionType.Method: {
      if (action.Name === "_KeepReference") {
        // The library asks it of null objects too.
        const kept = paths.resolve(action.ObjectPathId);
        if (kept) references.keep(kept);
        return null;
      }
      const object = existing(paths.resolve(action.ObjectPathId), action);
      const result = object.call(action.Name, paths.arguments(action.ArgumentInfo));
      return result === undefined || isHostObject(result) ? null : result;
    }
    case ActionType.SetProperty: {
      const object = existing(paths.resolve(action.ObjectPathId), action);
      const [value] = paths.arguments(action.ArgumentInfo);
      if (value === undefined || isHostObject(value)) throw new ApiError("InvalidArgument", action.Name);
      object.write(action.Name, value);
      return null;
    }
    case ActionType.Update:
      update(existing(paths.resolve(action.ObjectPathId), action), action.ObjectState ?? {});
      return null;
    case ActionType.Trace:
      return null;
    default:
      throw new ApiError("ApiNotFound", `action type ${action.ActionType}`);
  }
}

function existing(object: HostObject | null, action: ActionInfo): HostObject {
  if (object) return object;
  throw new ApiError("InvalidObjectPath", `${action.Name} of a null object`);
}

function update(object: HostObject, state: JsonObject): void {
  for (const [name, value] of Object.entries(state)) {
    const member = isJsonObject(value) ? object.read(name) : null;
    if (member && "object" in member && member.object && isJsonObject(value)) update(member.object, value);
    else object.write(name, value);
  }
}

function camelCased(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelCased);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name === "_Items" ? "items" : name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1), camelCased(inner)]),
  );
}

function responseError(error: unknown, action: ActionInfo, index: number, { paths }: RunContext): ResponseError {
  const known = error instanceof ApiError ? error : new ApiError("GeneralException", error instanceof Error ? `${error.message} ${error.stack ?? ""}` : String(error));
  return { Code: known.code, Message: known.message, Location: known.location ?? location(action, paths), ActionIndex: index, HttpStatusCode: known.httpStatus };
}

function location(action: ActionInfo, paths: PathResolver): string {
  try {
    const name = paths.resolve(action.ObjectPathId)?.className ?? "";
    return action.Name ? `${name}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}` : name;
  } catch {
    // The path itself is what failed.
    return action.Name;
  }
}
