import { createRoot } from "react-dom/client";
import * as excel from "../excel";
import { languageOf } from "../law/text";
import { PANE } from "../locales/pane";
import { App } from "./App";

void Office.onReady(({ host }) => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const root = createRoot(document.getElementById("pane")!);
  document.documentElement.lang = language;
  root.render(
    host === Office.HostType.Excel ? (
      <App actions={excel} language={language} />
    ) : (
      <p>{PANE[language].outsideExcel}</p>
    ),
  );
});
