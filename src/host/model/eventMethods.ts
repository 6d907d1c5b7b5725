import type { Model } from "./Model";

/** Event types of the library, and the methods by which it asks for them (`_RegisterDataChangedEvent`). */
export const EVENT = {
  documentSelectionChanged: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target of events that belong to the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export const WORKSHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.dataChanged,
  DeactivatedEvent: EVENT.deactivated,
  SelectionChangedEvent: EVENT.selectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
} as const;

export const WORKSHEET_COLLECTION_EVENTS = { ...WORKSHEET_EVENTS, AddedEvent: EVENT.added, DeletedEvent: EVENT.deleted, EventMoved: EVENT.moved } as const;

export function eventMethods<T>(events: Readonly<Record<string, number>>, where: (target: T) => { readonly model: Model; readonly targetId: string }): Record<string, (target: T) => undefined> {
  const methods: Record<string, (target: T) => undefined> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => {
      const { model, targetId } = where(target);
      model.register(type, targetId);
      return undefined;
    };
    // The library stops listening by itself; events without a listener are dropped there.
    methods[`_Unregister${name}`] = () => undefined;
  }
  return methods;
}
