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
  const later = (work: () => void) => void setTimeout(work, 0);
  const answer = (message: unknown) => later(() => bridge.onMessageFromHost?.(JSON.stringify(message)));

  function sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (message.url === "ProcessQuery") onRequest();
    answer({ id, type: 2, message: { statusCode: 200, headers: {}, body: host.execute(body) } });
  }

  // An event of a request comes after the answer to it.
  host.listen((event) => later(() => answer({ type: 3, message: { entries: [eventEntry(event)] } })));
  return bridge;
}
