import { FUNCTION_IDS, type FunctionId } from "../../src/calls/catalogue";
import { LANGUAGES, type Language } from "../../src/law/text";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import type { Documentation } from "../catalogue/doc-comments";
import { entryOf, type Argument, type Entry } from "../catalogue/entry";
import type { ExampleText } from "../catalogue/example";
import { groups } from "../catalogue/groups";
import { WORKING } from "../catalogue/law";
import { eventTable, parameterTable } from "../catalogue/lists";
import type { Block } from "../catalogue/blocks";
import { blocksHtml, breakable, html, type Html } from "./html";
import { readingsHtml } from "./readings";
import { STYLE } from "./style";

/** The languages, each by its own name. */
const NAMES: Readonly<Record<Language, string>> = { ru: "Русский", kk: "Қазақша", en: "English" };

/** The help page on the functions in a language: one file without scripts, each function under its name. */
export function functionsPage(documentation: Documentation, language: Language): string {
  const { page } = CATALOGUE_TEXTS[language];
  const entries = new Map(FUNCTION_IDS.map((id) => [id, entryOf(id, language, documentation[id])]));
  const own = groups(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <h1>${page.title}</h1>
          <nav class="languages">
            ${LANGUAGES.map((other) =>
              other === language
                ? html`<span aria-current="page">${NAMES[other]}</span>`
                : html`<a href="functions.${other}.html" hreflang="${other}" lang="${other}"
                    >${NAMES[other]}</a
                  >`,
            )}
          </nav>
          ${page.workingNote !== "" && html`<p class="note">${page.workingNote}</p>`}
          <ul>
            ${page.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">${page.contents}</h2>
          ${own.map(
            ({ title, ids }) =>
              html`<h3>${title}</h3>
                <ul class="contents">
                  ${ids.map((id) => {
                    const { symbol, title, description } = entries.get(id)!;
                    return html`<li>
                      <a href="#${id}"><code>${breakable(id)}</code></a>
                      <span>${[symbol, title].filter(Boolean).join(". ") || description}</span>
                    </li>`;
                  })}
                </ul>`,
          )}
          <p><a href="#readings">${page.readings}</a></p>
        </nav>
        <main>
          ${own.map(
            ({ title, ids }) =>
              html`<section>
                <h2>${title}</h2>
                ${ids.map((id) => functionHtml(entries.get(id)!, language))}
              </section>`,
          )}
          ${readingsHtml(language)}
        </main>
      </body>
    </html> `.text;
}

function functionHtml(entry: Entry, language: Language): Html {
  const { page } = CATALOGUE_TEXTS[language];
  const {
    id,
    symbol,
    title,
    description,
    note,
    syntax,
    formulas,
    indicators,
    range,
    errors,
    example,
    sources,
    readings,
  } = entry;
  const heading = [symbol, title].filter(Boolean).join(". ");
  return html`<article id="${id}">
    <h3><code>${breakable(id)}</code>${heading !== "" && html` <span>${heading}</span>`}</h3>
    <p class="syntax"><code>=${breakable(syntax)}</code></p>
    ${heading === "" && html`<p>${description}</p>`} ${note !== "" && html`<p>${note}</p>`}
    ${formulas.length > 0 && fact(page.formula, blocksHtml(formulas))}
    ${indicators.length > 0 && fact(page.indicators, blocksHtml(indicators))}
    ${range !== "" && fact(page.most, [html`<p>${range}</p>`])}
    ${fact(page.arguments, [argumentsHtml(entry.arguments, language)])}
    ${extraOf(id, language).map(
      ([name, block]) =>
        html`<details>
          <summary>${name}</summary>
          ${blocksHtml([block])}
        </details>`,
    )}
    ${fact(page.errors, [
      html`<p><code>${page.valueError}</code>: ${errors.value}</p>`,
      html`<p><code>${page.missingError}</code>: ${errors.missing}</p>`,
    ])}
    ${fact(page.example, [exampleHtml(example, language)])}
    ${
      sources.length > 0 &&
      fact(
        page.source,
        sources.map((source) => html`<p>${source}</p>`),
      )
    }
    ${
      readings.length > 0 &&
      fact(page.readings, [
        html`<p>
          ${readings.map(
            (reading, at) =>
              html`<a href="#reading-${reading}"><code>${reading}</code></a
                >${at < readings.length - 1 && ", "}`,
          )}
        </p>`,
      ])
    }
  </article>`;
}

const fact = (name: string, content: readonly Html[]): Html =>
  html`<div class="fact">
    <h4>${name}</h4>
    <div>${content}</div>
  </div>`;

function argumentsHtml(args: readonly Argument[], language: Language): Html {
  const { page } = CATALOGUE_TEXTS[language];
  return html`<dl>
    ${args.map(({ name, symbol, what, working, values, optional, repeating }) => {
      const notes = [...values, optional && page.optional, repeating && page.repeating]
        .filter(Boolean)
        .join("; ");
      return html`<dt><code>${breakable(name)}</code>${symbol !== "" && html` <var>${symbol}</var>`}</dt>
        <dd>${what}${working && WORKING}${notes !== "" && html` <span class="values">${notes}</span>`}</dd>`;
    })}
  </dl>`;
}

function exampleHtml({ formula, cells, result }: ExampleText, language: Language): Html {
  const { page } = CATALOGUE_TEXTS[language];
  const [[single = ""] = []] = result;
  const isSingle = result.length * (result[0]?.length ?? 0) === 1;
  return html`<p>
      <code>${breakable(formula)}</code> ${page.gives} ${isSingle && html`<strong>${single}</strong>`}
    </p>
    ${!isSingle && gridHtml(result)}
    ${cells.map(
      ({ address, rows }) =>
        html`<p>${page.inCells(address)}</p>
          ${gridHtml(rows)}`,
    )}`;
}

/** Cells of a sheet. */
const gridHtml = (rows: readonly (readonly string[])[]): Html =>
  html`<table class="cells">
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Lists that belong to one function. */
function extraOf(id: FunctionId, language: Language): readonly (readonly [string, Block])[] {
  const { page } = CATALOGUE_TEXTS[language];
  if (id === "PARAMETER") return [[page.parameters, parameterTable(language)]];
  if (id === "DEADLINE") return [[page.events, eventTable(language)]];
  return [];
}
