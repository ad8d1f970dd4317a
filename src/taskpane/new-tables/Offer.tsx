import { Button } from "@fluentui/react-components";
import { type ComponentProps, useState } from "react";
import type { NewTables } from "./NewTables";

/** For those who start fresh: opens what creates empty tables, a file of its own with the names of the bodies. */
export function Offer(props: ComponentProps<typeof NewTables>) {
  const [Form, setForm] = useState<{ readonly NewTables: typeof NewTables }>();
  const [isOpen, setOpen] = useState(false);
  const { view, onBusy } = props;

  async function open() {
    onBusy(true);
    const loaded = await view.attempt(
      "step",
      () => import(/* webpackChunkName: "new-tables" */ "./NewTables"),
    );
    onBusy(false);
    if (!loaded) return;
    setForm(loaded);
    setOpen(true);
  }

  return (
    <>
      <Button
        appearance="subtle"
        aria-expanded={isOpen}
        disabledFocusable={view.busy}
        onClick={() => (isOpen || Form ? setOpen(!isOpen) : void open())}
      >
        {view.texts.start.create}
      </Button>
      {isOpen && Form && <Form.NewTables {...props} />}
    </>
  );
}
