import type { OpennessTable } from "../../excel";
import { COMPUTATIONS } from "../../law/computations";
import { DetailSection, Quiet } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";

/** A table of openness as it was understood: where each criterion and each body has its marks. */
export function OpennessDetails({ view, table }: { readonly view: View; readonly table: OpennessTable }) {
  const { data } = view.texts;
  return (
    <div>
      <Place view={view} address={table.address} />
      <DetailSection
        title={data.criteria}
        items={table.sections.map(({ criterion, rows, address }) => [
          criterion,
          <>
            <Place
              view={view}
              address={address}
              label={COMPUTATIONS[`OPENNESS_${criterion}`].title[view.language]}
            />
            <Quiet>{data.rows(rows.length)}</Quiet>
          </>,
        ])}
      />
      <DetailSection
        title={data.marked}
        items={table.bodies.map(({ name, address }) => [
          address,
          <Place view={view} address={address} label={name} />,
        ])}
      />
      <DetailSection
        title={data.unused}
        items={table.unused.map(({ head, address }) => [
          address,
          <Place view={view} address={address} label={head || address} />,
        ])}
      />
      <DetailSection
        title={data.skipped}
        items={table.skipped.map(({ row, text, reason }) => [
          String(row),
          `${data.row(row + 1, text)} (${data.reasons[reason]})`,
        ])}
      />
    </div>
  );
}
