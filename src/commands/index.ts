import { request } from "../taskpane/requests";

/** What each button of the ribbon asks of the pane, by the name of its function in the manifest. */
const ASKS = {
  check: "data",
  score: "scores",
  conclude: "conclusions",
  explain: "explain",
  freeze: "freeze",
} as const;

for (const [name, asked] of Object.entries(ASKS)) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      request(asked);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}
