import { request } from "../taskpane/requests";

/** The step of the pane that each button of the ribbon opens, by the name of its function in the manifest. */
const OPENS = { check: "data", score: "scores", conclude: "conclusions", explain: "explain" } as const;

for (const [name, step] of Object.entries(OPENS)) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      request(step);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}
