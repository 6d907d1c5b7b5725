import type { ControlState } from "../ControlState";
import { faultFor } from "../ControlState";
import type { HostObject } from "./ApiClass";
import { ApiError } from "./ApiError";
import type { EventEntry, RequestMessage, ResponseBody } from "./messages";
import { ActionType, DELAY_FOR_CELL_EDIT_FLAG, EVENT_MESSAGE_CATEGORY } from "./messages";
import { PathResolver } from "./PathResolver";
import type { References } from "./References";
import { runActions } from "./runActions";

/** What `_richApiNativeBridge` must be for Microsoft's library. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

export interface BridgeHost {
  readonly root: HostObject;
  readonly references: References;
  readonly controls: ControlState;
  /** After a request: recalculates and raises events. */
  settle(): void;
}

interface Reply {
  readonly statusCode: number;
  readonly headers: Record<string, never>;
  readonly body: ResponseBody | { readonly error: { readonly code: string; readonly message: string } };
}

/** Takes the library's messages in order, one at a time, and answers each with what Excel would. */
export class HostBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  #queue: Promise<void> = Promise.resolve();

  constructor(private readonly host: BridgeHost) {}

  sendMessageToHost(text: string): void {
    this.#queue = this.#queue.then(() => this.#answer(text));
  }

  sendEvents(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    const message = {
      entries: entries.map(({ eventType, targetId, args }) => ({ messageCategory: EVENT_MESSAGE_CATEGORY, messageType: eventType, targetId, message: JSON.stringify(args), id: "" })),
    };
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message }));
  }

  async #answer(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    const { controls } = this.host;
    const isCleanup = onlyLetsGo(request);
    const bytes = byteLength(text);
    if (isCleanup) controls.cleanups += 1;
    else {
      controls.requests += 1;
      controls.actions += request.message.body.Actions.length;
      controls.bytesIn += bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, controls.latency));
    const reply = await this.#reply(request, isCleanup, bytes);
    const answer = JSON.stringify({ id: request.id, type: 2, message: reply });
    const size = byteLength(answer);
    if (!isCleanup) controls.bytesOut += size;
    this.onMessageFromHost?.(size > controls.maxMessageBytes ? JSON.stringify({ id: request.id, type: 2, message: refusal(new ApiError("ResponsePayloadSizeLimitExceeded", `${size} bytes`)) }) : answer);
    this.host.settle();
  }

  async #reply(request: RequestMessage, isCleanup: boolean, bytes: number): Promise<Reply> {
    const { controls } = this.host;
    try {
      if (bytes > controls.maxMessageBytes) throw new ApiError("RequestPayloadSizeLimitExceeded", `${bytes} bytes`);
      if (controls.editMode && !isCleanup) {
        if ((request.flags & DELAY_FOR_CELL_EDIT_FLAG) === 0) throw new ApiError("InvalidOperationInCellEditMode");
        await controls.editModeEnds();
      }
      const fault = isCleanup ? undefined : controls.requestFaults.get(controls.requests);
      if (fault && (fault.applied ?? "nothing") === "nothing") throw faultFor(fault);
      const body = this.#run(request, typeof fault?.applied === "number" ? { index: fault.applied, error: faultFor(fault) } : null, isCleanup);
      if (fault?.applied === "all") throw faultFor(fault);
      return { statusCode: 200, headers: {}, body };
    } catch (error) {
      return refusal(error instanceof ApiError ? error : new ApiError("GeneralException", String(error)));
    }
  }

  #run(request: RequestMessage, stop: { index: number; error: ApiError } | null, isCleanup: boolean): ResponseBody {
    const { controls, root, references } = this.host;
    const paths = new PathResolver(request.message.body.ObjectPaths, root, references, (name) => {
      throw new ApiError("ApiNotFound", name);
    });
    return runActions(request.message.body, {
      paths,
      references,
      beforeAction: (index) => {
        if (isCleanup) return;
        controls.actionsRun += 1;
        const fault = controls.actionFaults.get(controls.actionsRun);
        if (fault) throw faultFor(fault);
        if (stop && index === stop.index) throw stop.error;
      },
    });
  }
}

function onlyLetsGo({ message }: RequestMessage): boolean {
  const methods = message.body.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return methods.length > 0 && methods.every((action) => action.ActionType === ActionType.Method && action.Name === "_RemoveReference");
}

function refusal(error: ApiError): Reply {
  return { statusCode: error.httpStatus, headers: {}, body: { error: { code: error.code, message: error.message } } };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
