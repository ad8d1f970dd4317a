import { Subtitle1 } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { View } from "./view";

/**
 * The heading of a step; it takes the focus when the step is entered, so that a screen reader says where one is.
 * @param describedBy id of what is to be said with it
 */
export function StepHeading({
  view,
  describedBy,
  children,
}: {
  readonly view: View;
  readonly describedBy?: string;
  readonly children: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { used } = view;
  const first = useRef(true);
  useEffect(() => {
    if (first.current && used) heading.current?.focus();
    first.current = false;
  }, [used]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      aria-describedby={describedBy}
      style={{ outline: "none", margin: 0, lineHeight: "normal" }}
    >
      <Subtitle1>{children}</Subtitle1>
    </h1>
  );
}
