/** The error codes that Excel answers with, and its texts and HTTP statuses for them. */
const known = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof known;

/** A failure that is answered to the client as Excel answers it. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    /** Where it happened, as Excel's debug info names it: `Worksheet.name`. */
    readonly location?: string,
    message?: string,
  ) {
    super(message ?? known[code][1]);
    this.name = "HostError";
    this.status = known[code][0];
  }
}
