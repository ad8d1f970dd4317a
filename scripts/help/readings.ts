import { READINGS, type Reading, type ReadingId } from "../../src/law/readings";
import type { Language } from "../../src/law/text";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { html, type Html } from "./html";

/** All readings with their alternatives, each under its name. */
export function readingsHtml(language: Language): Html {
  const { page, acts } = CATALOGUE_TEXTS[language];
  return html`<section id="readings">
    <h2>${page.readings}</h2>
    <p>${page.readingsNote} <code>OLSHEM.RULES(${example(language)})</code></p>
    ${(Object.keys(READINGS) as ReadingId[]).map((id) => {
      const reading: Reading = READINGS[id];
      return html`<article id="reading-${id}">
        <h3><code>${id}</code> <span>${reading.question[language]}</span></h3>
        <dl class="reading">
          <dt>${page.byDefault}</dt>
          <dd>${reading.default[language]}</dd>
          ${Object.entries(reading.alternatives).map(
            ([name, text]) =>
              html`<dt><code>${id}=${name}</code></dt>
                <dd>${text[language]}</dd>`,
          )}
          <dt>${page.reason}</dt>
          <dd>${reading.reason[language]}</dd>
          <dt>${page.acts}</dt>
          <dd>${acts[reading.acts]}</dd>
          ${
            reading.cites.length > 0 &&
            html`<dt>${page.source}</dt>
              <dd>${citesText(reading.cites, language)}</dd>`
          }
        </dl>
      </article>`;
    })}
  </section>`;
}

/** The edition is left out, so that the example stays true. */
const example = (language: Language): string => `${language === "en" ? "," : ";"} "deduction=scaled"`;
