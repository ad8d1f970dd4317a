import type { HostEvent, RequestBody } from "./wire";
import type { WorkbookHost } from "./workbookHost";

/** The object that Office.js looks for as `_richApiNativeBridge` before it is loaded. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface Message {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: string | RequestBody };
}

/** An event as an entry of a message to the client. */
export function eventEntry({ type, target, args }: HostEvent) {
  return { messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify(args) };
}

/** Connects the client to a host; `onRequest` hears of every round trip. */
export function createBridge(host: WorkbookHost, onRequest: () => void): NativeBridge {
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost };
  const answer = (message: unknown) =>
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);

  function sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (message.url === "ProcessQuery") onRequest();
    answer({ id, type: 2, message: { statusCode: 200, headers: {}, body: host.execute(body) } });
  }

  host.listen((event) => answer({ type: 3, message: { entries: [eventEntry(event)] } }));
  return bridge;
}
