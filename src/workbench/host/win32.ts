import { createRibbon, type RunFunction } from "./ribbon";
import type { HostEvent, RequestBody } from "./wire";
import type { WorkbookHost } from "./workbookHost";

export interface Win32Options {
  /** The language of Excel's surface: `ru-RU`. */
  readonly locale: string;
  /** The colour behind the pane, as Excel's theme tells it: 0xRRGGBB. */
  readonly bodyBackgroundColor: number;
}

/** Requirement sets that the host answers for; the client refuses the rest by itself. */
const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

/** Numbers of the surface that Excel for Windows shows to Office.js. */
const dispatch = {
  documentSelectionChanged: 2,
  richApiMessage: 33,
  ribbonClicked: 39,
  executeRichApiRequest: 93,
  ribbonCompleted: 94,
} as const;
const messageCategoryEvent = 65536;
const flags = { sharedRuntime: 1, customFunctions: 2 };

/** What Office.js takes for an array of COM. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

type Callback = (result: unknown) => void;
type Handler = (id: number, message: unknown) => void;

/**
 * Makes a window the pane of a workbook: the unmodified office.js that is loaded in it afterwards
 * finds itself inside of Excel for Windows. Returns the way to run functions of the add-in in it.
 */
export function installWin32Host(pane: Window, host: WorkbookHost, options: Win32Options): RunFunction {
  const handlers = new Map<number, Handler>();
  const later = (work: () => void) => void setTimeout(work, 0);
  // An event of a request comes after the answer to it.
  const send = (id: number, message: unknown) => later(() => later(() => handlers.get(id)?.(id, message)));

  const ribbon = createRibbon((click) => send(dispatch.ribbonClicked, safeArray(click)));

  const stops = [
    host.listen((event) => send(dispatch.richApiMessage, safeArray([entry(event)]))),
    host.book.events.listenToSelection(() => send(dispatch.documentSelectionChanged, safeArray([]))),
  ];
  pane.addEventListener("pagehide", () => {
    for (const stop of stops) stop();
    handlers.clear();
  });

  const surface = {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${options.locale}$$$$${flags.sharedRuntime | flags.customFunctions}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host, options),
    Execute(id: number, parameters: readonly (readonly unknown[])[], callback: Callback) {
      if (id === dispatch.ribbonCompleted) ribbon.completed(parameters);
      if (id !== dispatch.executeRichApiRequest) return later(() => callback(safeArray([0, null])));
      const body = JSON.parse(String(parameters[0]?.[4])) as RequestBody;
      const response = JSON.stringify(host.execute(body));
      later(() => callback(safeArray([0, safeArray([200, safeArray([]), response])])));
    },
    RegisterEvent(id: number, _target: unknown, handler: Handler, callback: Callback) {
      handlers.set(id, handler);
      if (id === dispatch.ribbonClicked) ribbon.ready();
      later(() => callback(0));
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback) {
      handlers.delete(id);
      later(() => callback(0));
    },
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
  };
  for (const [name, value] of Object.entries(surface)) {
    Object.defineProperty(pane.external, name, { value, configurable: true });
  }
  return ribbon.run;
}

const entry = ({ type, target, args }: HostEvent) => [
  messageCategoryEvent,
  type,
  target,
  JSON.stringify(args),
  0,
  false,
];

/** Getters of the document and the add-in; the names are Excel's. */
function context(host: WorkbookHost, { locale, bodyBackgroundColor }: Win32Options) {
  const settings = new Map<string, unknown>();
  const light = bodyBackgroundColor > 0x7fffff;
  const foreground = light ? 0x242424 : 0xffffff;
  const theme = {
    bodyBackgroundColor,
    bodyForegroundColor: foreground,
    controlBackgroundColor: bodyBackgroundColor,
    controlForegroundColor: foreground,
  };
  const values = {
    AppType: 1,
    SolutionRef: "olshem",
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: locale,
    AppDataLocale: locale,
    DocUrl: host.name,
    AppCapabilities: 0,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "",
    InstanceId: "pane",
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: JSON.stringify(requirementSets),
    HostCustomMessage: undefined,
    HostFullVersion: "16.0.0.0",
    DialogRequirementMatrix: undefined,
    FeaturesForSolution: "",
    InitialDisplayMode: 0,
    OfficeThemeInfo: JSON.stringify(theme),
    OsfControlType: 1,
  };
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`Get${name}`, () => value])),
    GetSettings: () => ({
      Read(keys: string[], contents: unknown[]) {
        for (const [key, content] of settings) {
          keys.push(key);
          contents.push(content);
        }
      },
      Write(keys: readonly string[], contents: readonly unknown[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, contents[index]));
      },
    }),
  };
}
