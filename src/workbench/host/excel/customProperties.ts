import { HostError } from "../errors";
import { type HostType, readonly, ref, required } from "../wire";

interface CustomProperty {
  readonly all: Map<string, string>;
  readonly key: string;
}

const propertyType: HostType<CustomProperty> = {
  name: "WorksheetCustomProperty",
  hiddenId: ({ key }) => key,
  scalars: {
    Key: readonly(({ key }) => key),
    Value: {
      get: ({ all, key }) => all.get(key),
      set: ({ all, key }, value) => {
        if (typeof value !== "string")
          throw new HostError("InvalidArgument", "WorksheetCustomProperty.value");
        all.set(key, value);
      },
    },
  },
  methods: { Delete: ({ all, key }) => void all.delete(key) },
};

/** Keys are the same in any letter case, as in Excel. */
const keyOf = (all: Map<string, string>, key: string): string | undefined =>
  [...all.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

export const customPropertiesType: HostType<Map<string, string>> = {
  name: "WorksheetCustomPropertyCollection",
  items: (all) => [...all.keys()].map((key) => ref(propertyType, { all, key })),
  item: (all, args) => {
    const key = required(keyOf(all, args.text(0)), "WorksheetCustomPropertyCollection.getItem");
    return ref(propertyType, { all, key });
  },
  methods: {
    Add: (all, args) => {
      const key = keyOf(all, args.text(0)) ?? args.text(0);
      all.set(key, args.text(1));
      return ref(propertyType, { all, key });
    },
    GetItemOrNullObject: (all, args) => {
      const key = keyOf(all, args.text(0));
      return key === undefined ? null : ref(propertyType, { all, key });
    },
  },
};
