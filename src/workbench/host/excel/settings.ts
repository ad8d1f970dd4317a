import { type HostType, readonly, ref, required } from "../wire";

interface Setting {
  readonly all: Map<string, unknown>;
  readonly key: string;
}

const settingType: HostType<Setting> = {
  name: "Setting",
  hiddenId: ({ key }) => key,
  scalars: {
    Key: readonly(({ key }) => key),
    Value: { get: ({ all, key }) => all.get(key), set: ({ all, key }, value) => void all.set(key, value) },
  },
  methods: { Delete: ({ all, key }) => void all.delete(key) },
};

/** The add-in's settings in the workbook. */
export const settingsType: HostType<Map<string, unknown>> = {
  name: "SettingCollection",
  items: (all) => [...all.keys()].map((key) => ref(settingType, { all, key })),
  item: (all, args) => {
    const key = args.text(0);
    return required(all.has(key) ? ref(settingType, { all, key }) : null, "SettingCollection.getItem");
  },
  methods: {
    Add: (all, args) => {
      const key = args.text(0);
      all.set(key, args.at(1) ?? null);
      return ref(settingType, { all, key });
    },
    GetItemOrNullObject: (all, args) => {
      const key = args.text(0);
      return all.has(key) ? ref(settingType, { all, key }) : null;
    },
  },
};
