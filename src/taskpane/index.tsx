import { createRoot } from "react-dom/client";
import { languageOf, type Language } from "../law/text";
import { NOT_LOADED } from "../locales/not-loaded";
import { loadPaneTexts } from "../locales/pane";
import { App } from "./App";
import { EXCEL_ACTIONS } from "./excel-actions";

// Excel says its language when it is ready. Most often it is that of the browser, and then its texts are there already.
loadPaneTexts(languageOf(navigator.language)).catch(() => undefined);

void Office.onReady(async ({ host }) => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const root = createRoot(document.getElementById("pane")!);
  document.documentElement.lang = language;
  root.render(await content(language, host === Office.HostType.Excel));
});

async function content(language: Language, inExcel: boolean) {
  const texts = await loadPaneTexts(language).catch(() => undefined);
  if (!texts) return <p>{NOT_LOADED[language]}</p>;
  return inExcel ? (
    <App actions={EXCEL_ACTIONS} language={language} texts={texts} />
  ) : (
    <p>{texts.outsideExcel}</p>
  );
}
