import type { WorkbookHost } from "../host/workbookHost";

export interface OfficeSettings {
  /** Language of Office's interface, such as `ru-RU`. */
  readonly locale: string;
  /** Background of Office's interface, 0xRRGGBB. */
  readonly background: number;
}

/** The requirement sets that the stand-in answers for; npm's copy of Office.js knows no later ExcelApi. */
const REQUIREMENTS = {
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.2",
  Settings: "1.1",
};

/** Requests of the Excel API, and their answers as events. The other numbers are older ways in, unused here. */
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;

type Handler = (eventId: number, args: SafeArray) => void;
type Callback = (result: SafeArray) => void;
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}
const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });
const later = (work: () => void) => void setTimeout(work, 0);

/**
 * Makes a window look like that of a task pane in Excel for Windows, where Office.js talks to `window.external`.
 * To be called before Office.js is loaded.
 */
export function installWin32Host(pane: Window, host: WorkbookHost, office: OfficeSettings): void {
  const handlers: Handler[] = [];
  const waiting: SafeArray[] = [];
  const send = (args: SafeArray) => {
    if (handlers.length === 0) waiting.push(args);
    else for (const handler of handlers) handler(RICH_API_MESSAGE, args);
  };
  const stop = host.listen(({ type, target, args }) =>
    later(() => send(safeArray([[65536, type, target, JSON.stringify(args), 0, false]]))),
  );
  pane.addEventListener("pagehide", stop);

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "olshem",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => office.locale,
    GetAppDataLocale: () => office.locale,
    GetDocUrl: () => host.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "olshem",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENTS),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => "16.0.0.0",
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: office.background }),
    GetOsfControlType: () => 1,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${office.locale}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(method: number, parameters: readonly unknown[], callback: Callback) {
      if (method !== EXECUTE_RICH_API) return later(() => callback(safeArray([0, null])));
      const request = (parameters[0] as readonly string[])[4]!;
      const response = host.execute(JSON.parse(request) as Parameters<WorkbookHost["execute"]>[0]);
      later(() => callback(safeArray([0, safeArray([200, safeArray([]), JSON.stringify(response)])])));
    },
    RegisterEvent(event: number, _target: string, handler: Handler, callback: (error: number) => void) {
      if (event === RICH_API_MESSAGE) handlers.push(handler);
      later(() => {
        callback(0);
        if (handlers.length > 0) for (const args of waiting.splice(0)) send(args);
      });
    },
    UnregisterEvent: (_event: number, _target: string, callback: (error: number) => void) =>
      later(() => callback(0)),
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
  };
  for (const [name, value] of Object.entries(external)) {
    Object.defineProperty(pane.external, name, { value, configurable: true, writable: true });
  }
}
