import { HostError } from "../errors";
import { type HostType, type Property, ref } from "../wire";
import type { HeaderFooterTexts, PageKind } from "./pageLayoutState";
import { type Sheet, sheetState } from "./worksheetType";

interface Texts {
  readonly sheet: Sheet;
  readonly kind: PageKind;
}

const text = (key: keyof HeaderFooterTexts): Property<Texts> => ({
  get: ({ sheet, kind }) => sheetState(sheet).page.headersFooters?.[kind]?.[key] ?? "",
  set: ({ sheet, kind }, value) => {
    if (typeof value !== "string") throw new HostError("InvalidArgument", `HeaderFooter.${key}`);
    const { page } = sheetState(sheet);
    page.headersFooters = {
      ...page.headersFooters,
      [kind]: { ...page.headersFooters?.[kind], [key]: value },
    };
  },
});

const headerFooterType: HostType<Texts> = {
  name: "HeaderFooter",
  scalars: {
    CenterFooter: text("centerFooter"),
    CenterHeader: text("centerHeader"),
    LeftFooter: text("leftFooter"),
    LeftHeader: text("leftHeader"),
    RightFooter: text("rightFooter"),
    RightHeader: text("rightHeader"),
  },
};

const follows = (key: "headersFollowMargins" | "headersFollowScale", name: string): Property<Sheet> => ({
  get: (sheet) => sheetState(sheet).page[key] ?? true,
  set: (sheet, value) => {
    if (typeof value !== "boolean") throw new HostError("InvalidArgument", `HeaderFooterGroup.${name}`);
    sheetState(sheet).page[key] = value;
  },
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headersFootersType: HostType<Sheet> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: {
      get: (sheet) => sheetState(sheet).page.headerFooterState ?? "Default",
      set: (sheet, value) => {
        const state = states.find((known) => known === value);
        if (!state) throw new HostError("InvalidArgument", "HeaderFooterGroup.state");
        sheetState(sheet).page.headerFooterState = state;
      },
    },
    UseSheetMargins: follows("headersFollowMargins", "useSheetMargins"),
    UseSheetScale: follows("headersFollowScale", "useSheetScale"),
  },
  links: {
    DefaultForAllPages: (sheet) => ref(headerFooterType, { sheet, kind: "default" }),
    EvenPages: (sheet) => ref(headerFooterType, { sheet, kind: "even" }),
    FirstPage: (sheet) => ref(headerFooterType, { sheet, kind: "first" }),
    // Odd pages share their texts with the default, in Excel and in a file.
    OddPages: (sheet) => ref(headerFooterType, { sheet, kind: "default" }),
  },
};
