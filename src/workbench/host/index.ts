export { createClient, type Client } from "./client";
export { HostError, type HostErrorCode } from "./errors";
export type { HostEvent, RequestBody, ResponseBody } from "./wire";
export { WorkbookHost } from "./workbookHost";
export {
  CustomFunctions,
  type CustomFunction,
  functionNames,
  type FunctionsMetadata,
  registerFunctions,
} from "./functions";
export { UnreadableFile } from "./xlsx/package";
