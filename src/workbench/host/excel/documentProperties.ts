import type { Book } from "../book";
import { HostError } from "../errors";
import { type HostType, type Property, readonly, ref, required } from "../wire";

export const documentPropertyNames = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

type Name = (typeof documentPropertyNames)[number];

const text = (name: Name): Property<Book> => ({
  get: (book) => book.properties[name] ?? "",
  set: (book, value) => {
    if (typeof value !== "string") throw new HostError("InvalidArgument", `DocumentProperties.${name}`);
    book.properties[name] = value;
  },
});

interface Custom {
  readonly book: Book;
  readonly key: string;
}

const customPropertyType: HostType<Custom> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  scalars: {
    Key: readonly(({ key }) => key),
    Type: readonly(({ book, key }) => {
      const value = book.customDocumentProperties.get(key);
      return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
    }),
    Value: {
      get: ({ book, key }) => book.customDocumentProperties.get(key),
      set: ({ book, key }, value) => setCustom(book, key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.customDocumentProperties.delete(key) },
};

function setCustom(book: Book, key: string, value: unknown): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new HostError("InvalidArgument", "CustomProperty.value");
  }
  book.customDocumentProperties.set(key, value);
}

const keyOf = (book: Book, key: string): string | undefined =>
  [...book.customDocumentProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

const customCollectionType: HostType<Book> = {
  name: "CustomPropertyCollection",
  items: (book) =>
    [...book.customDocumentProperties.keys()].map((key) => ref(customPropertyType, { book, key })),
  item: (book, args) => {
    const key = required(keyOf(book, args.text(0)), "CustomPropertyCollection.getItem");
    return ref(customPropertyType, { book, key });
  },
  methods: {
    Add: (book, args) => {
      const key = keyOf(book, args.text(0)) ?? args.text(0);
      setCustom(book, key, args.at(1));
      return ref(customPropertyType, { book, key });
    },
    DeleteAll: (book) => book.customDocumentProperties.clear(),
    GetItemOrNullObject: (book, args) => {
      const key = keyOf(book, args.text(0));
      return key === undefined ? null : ref(customPropertyType, { book, key });
    },
  },
};

export const documentPropertiesType: HostType<Book> = {
  name: "DocumentProperties",
  scalars: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    CreationDate: readonly((book) => book.properties.created ?? "2000-01-01T00:00:00Z"),
    Keywords: text("keywords"),
    LastAuthor: readonly((book) => book.properties.lastAuthor ?? ""),
    Manager: text("manager"),
    RevisionNumber: readonly(() => 0),
    Subject: text("subject"),
    Title: text("title"),
  },
  links: { Custom: (book) => ref(customCollectionType, book) },
};
