import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { textOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { Model } from "./Model";

interface SettingTarget {
  readonly model: Model;
  readonly key: string;
}

const settingApi: ApiClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ model, key }) => (model.workbook.settings.get(key) ?? null) as Json, set: ({ model, key }, value) => void model.workbook.settings.set(key, value) },
  },
  methods: { Delete: ({ model, key }) => void model.workbook.settings.delete(key) },
};

export const settingCollectionApi: ApiClass<Model> = {
  name: "SettingCollection",
  items: (model) => [...model.workbook.settings.keys()].map((key) => apiObject(settingApi, { model, key })),
  item: (model, key) => find(model, textOf(key, "key")) ?? notFound(textOf(key, "key")),
  methods: {
    Add: (model, [key, value]) => {
      model.workbook.settings.set(textOf(key, "key"), value);
      model.workbook.isDirty = true;
      return apiObject(settingApi, { model, key: textOf(key, "key") });
    },
    GetCount: (model) => model.workbook.settings.size,
    GetItemOrNullObject: (model, [key]) => find(model, textOf(key, "key")),
  },
};

function find(model: Model, key: string): HostObject | null {
  return model.workbook.settings.has(key) ? apiObject(settingApi, { model, key }) : null;
}

function notFound(key: string): never {
  throw new ApiError("ItemNotFound", key);
}
