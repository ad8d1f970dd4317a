import { call, type FunctionId } from "../calls/catalogue";
import type { Cells } from "../calls/cells";
import { describe, errorCode, type Failure } from "../calls/failure";
import { languageOf, type Language } from "../law/text";

/** A range as Excel hands it over: `null` or nothing where the argument was left out. */
type Argument = Cells | null | undefined;

/** The result of a call for Excel: where a cell has no value, an error with a text in the user's language. */
export function answer(id: FunctionId, ...args: Argument[]): unknown[][] {
  const language = displayLanguage();
  return call(
    id,
    args.map((cells) => cells ?? undefined),
    language,
    (failure) => errorOf(failure, language),
  );
}

function errorOf(failure: Failure, language: Language): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = errorCode(failure) === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, describe(failure, language));
}

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

let language: Language | undefined;

/** The language that Office shows, read once; it changes texts only. */
function displayLanguage(): Language {
  language ??= languageOf(
    (typeof Office === "undefined" ? undefined : Office?.context?.displayLanguage) ??
      (typeof navigator === "undefined" ? undefined : navigator.language) ??
      "ru",
  );
  return language;
}
