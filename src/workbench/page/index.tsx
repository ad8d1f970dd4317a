import { createRoot } from "react-dom/client";
import { WorkbookHost } from "../host/workbookHost";
import { loadFunctions } from "./functions";
import { loadManifest } from "./manifest";
import { settingsOf } from "./settings";
import { TEXTS } from "./texts";
import { Workbench } from "./Workbench";

async function start(): Promise<void> {
  const root = document.getElementById("workbench")!;
  const settings = settingsOf(location.href, navigator.language);
  try {
    const [manifest] = await Promise.all([loadManifest(), loadFunctions()]);
    const bytes = await fetch("sample.xlsx").then((response) => response.arrayBuffer());
    const host = await WorkbookHost.open(new Uint8Array(bytes), "sample.xlsx");
    createRoot(root).render(<Workbench first={host} initial={settings} manifest={manifest} />);
  } catch (error) {
    root.textContent = `${TEXTS[settings.language].errors.start} ${error instanceof Error ? error.message : String(error)}`;
    throw error;
  }
}

void start();
