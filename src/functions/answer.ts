import { calculate, type CalculatedId } from "../calls/calculated";
import type { Cells } from "../calls/cells";
import { describe, errorCode, Failure } from "../calls/failure";
import { languageOf, type Language } from "../law/text";

/** A range as Excel hands it over: `null` or nothing where the argument was left out. */
type Argument = Cells | null | undefined;

/** The result of a call for Excel: where a cell has no value, an error with a text in the user's language. */
export const answer = (id: CalculatedId, ...args: Argument[]): unknown[][] =>
  calculate(id, rangesOf(args), errorOf);

/**
 * The result of EXPLAIN for Excel. Its words are a file of their own, loaded with its first call; where that does not load,
 * the cell says so, and the next calculation tries again.
 */
export async function answerInWords(...args: Argument[]): Promise<unknown[][]> {
  const words = await loadWords();
  return words
    ? words.call("EXPLAIN", rangesOf(args), displayLanguage(), errorOf)
    : [[errorOf(new Failure({ code: "wordsNotLoaded" }))]];
}

async function loadWords() {
  try {
    return await import(/* webpackChunkName: "words" */ "./words");
  } catch {
    // Without a page it is thrown at once.
    return undefined;
  }
}

const rangesOf = (args: readonly Argument[]): (Cells | undefined)[] =>
  args.map((cells) => cells ?? undefined);

function errorOf(failure: Failure): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = errorCode(failure) === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, describe(failure, displayLanguage()));
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
