import { createRoot } from "react-dom/client";
import { languageOf } from "../law/text";
import { PANE } from "../locales/pane";
import { App } from "./App";
import { EXCEL_ACTIONS } from "./excel-actions";

void Office.onReady(({ host }) => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const root = createRoot(document.getElementById("pane")!);
  document.documentElement.lang = language;
  root.render(
    host === Office.HostType.Excel ? (
      <App actions={EXCEL_ACTIONS} language={language} />
    ) : (
      <p>{PANE[language].outsideExcel}</p>
    ),
  );
});
