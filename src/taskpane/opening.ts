import { languageOf } from "../law/text";
import { OPENING } from "../locales/opening";

/**
 * The heading of the first step, at once and in the language of the browser: the pane itself takes its place when its script
 * is there and Excel has answered.
 */
const language = languageOf(navigator.language);
const heading = document.createElement("h1");
heading.className = "opening";
heading.lang = language;
heading.textContent = OPENING[language];
document.getElementById("pane")!.append(heading);
