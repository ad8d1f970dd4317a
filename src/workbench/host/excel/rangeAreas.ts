import { type HostRef, type HostType, readonly, ref, required } from "../wire";
import type { Area } from "./area";
import { range } from "./rangeType";

/** Several ranges of one sheet. */
export interface Areas {
  readonly areas: readonly Area[];
}

const rangesType: HostType<Areas> = {
  name: "RangeCollection",
  items: ({ areas }) => areas.map((one) => required(range(one), "RangeCollection")),
  item: ({ areas }, args) => required(range(areas[args.integer(0)] ?? null), "RangeCollection.getItemAt"),
};

const rangeAreasType: HostType<Areas> = {
  name: "RangeAreas",
  kept: true,
  scalars: {
    Address: readonly(({ areas }) => areas.map(({ address }) => address).join(",")),
    AreaCount: readonly(({ areas }) => areas.length),
    CellCount: readonly(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
  },
  links: { Areas: (areas) => ref(rangesType, areas) },
};

export const rangeAreas = (areas: readonly Area[]): HostRef | null =>
  areas.length > 0 ? ref(rangeAreasType, { areas }) : null;
