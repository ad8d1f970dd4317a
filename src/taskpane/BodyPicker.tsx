import type { AssessedBody } from "../excel";
import { BODY_TYPES } from "../law/bodies";
import { PickList } from "./PickList";
import type { View } from "./view";

/** Chooses bodies: one by one, by type, all of them, or those that a search finds. */
export function BodyPicker({
  view,
  bodies,
  chosen,
  onChoose,
}: {
  readonly view: View;
  readonly bodies: readonly AssessedBody[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (names: readonly string[], on: boolean) => void;
}) {
  const { conclusions: texts, data, types: typeNames } = view.texts;
  const namesOf = (own: readonly AssessedBody[]) => own.map(({ name }) => name);
  const types = BODY_TYPES.map((type) => ({
    label: typeNames[type],
    names: namesOf(bodies.filter((body) => body.type === type)),
  })).filter(({ names }) => names.length > 0);
  return (
    <PickList
      view={view}
      texts={{
        legend: texts.bodies,
        search: texts.findBody,
        notFound: texts.noBody,
        chosen: (count) => texts.chosen(data.bodies(count)),
      }}
      names={namesOf(bodies)}
      groups={[{ label: texts.all, names: namesOf(bodies) }, ...(types.length > 1 ? types : [])]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
