import type { OpennessTable, RecognisedTable, SkippedRow } from "../excel";
import { COMPUTATIONS } from "../law/computations";
import { DetailSection, Quiet } from "./DetailSection";
import { Place } from "./Place";
import type { View } from "./view";

/** A table as it was understood: which column holds what, and what was left out. */
export function TableDetails({ view, table }: { readonly view: View; readonly table: RecognisedTable }) {
  const { data, variables } = view.texts;
  return (
    <div>
      <Place view={view} address={table.address} label={table.address} />
      <DetailSection
        title={data.missing}
        hint={data.missingHint}
        items={table.missing.map((variable) => [variable, variables[variable]])}
      />
      <DetailSection
        title={data.columns}
        items={table.columns.map(({ variable, head, address }) => [
          address,
          <>
            <Place view={view} address={address} label={variables[variable]} />
            <Quiet>{head}</Quiet>
          </>,
        ])}
      />
      <Unused view={view} unused={table.unused} />
      <Skipped view={view} skipped={table.skipped} />
    </div>
  );
}

/** A table of openness as it was understood: where each criterion and each body has its marks. */
export function OpennessDetails({ view, table }: { readonly view: View; readonly table: OpennessTable }) {
  const { data } = view.texts;
  return (
    <div>
      <Place view={view} address={table.address} label={table.address} />
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
      <Unused view={view} unused={table.unused} />
      <Skipped view={view} skipped={table.skipped} />
    </div>
  );
}

function Unused({ view, unused }: { readonly view: View; readonly unused: RecognisedTable["unused"] }) {
  return (
    <DetailSection
      title={view.texts.data.unused}
      items={unused.map(({ head, address }) => [
        address,
        <Place view={view} address={address} label={head || address} />,
      ])}
    />
  );
}

function Skipped({ view, skipped }: { readonly view: View; readonly skipped: readonly SkippedRow[] }) {
  const { data } = view.texts;
  return (
    <DetailSection
      title={data.skipped}
      items={skipped.map(({ row, text, reason }) => [
        String(row),
        `${data.row(row + 1, text)} (${data.reasons[reason]})`,
      ])}
    />
  );
}
