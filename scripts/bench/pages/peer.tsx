import { Button, FluentProvider, Input, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("pane")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Button</Button>
    <Input />
  </FluentProvider>,
);
