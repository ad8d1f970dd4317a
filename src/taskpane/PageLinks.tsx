import { Button } from "@fluentui/react-components";
import { PAGES, type View } from "./view";

/** The ways to what lies beside the steps. */
export function PageLinks({ view }: { readonly view: View }) {
  return PAGES.map((page) => (
    <Button key={page} appearance="subtle" disabledFocusable={view.busy} onClick={() => view.goTo(page)}>
      {view.texts.steps[page]}
    </Button>
  ));
}
