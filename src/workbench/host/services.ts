import { type HostRef, type HostType, ref } from "./wire";

/** The objects that the client makes by name when it boots inside of Excel. */
const customFunctionsType: HostType<null> = {
  name: "CustomFunctions",
  methods: {
    // The functions of the add-in are registered with the engine, not called over the wire.
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};

const addinServiceType: HostType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Called when the add-in asks for its pane to be shown. */
export type ShowPane = () => void;

const appRuntimeServiceType: HostType<ShowPane> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (show, args) => (args.text(0) === "Visible" ? show() : undefined),
  },
};

export const services = (show: ShowPane): Readonly<Record<string, HostRef>> => ({
  "Microsoft.ExcelServices.CustomFunctions": ref(customFunctionsType, null),
  "Microsoft.InternalService.AddinInternalService": ref(addinServiceType, null),
  "Microsoft.AppRuntime.AppRuntimeService": ref(appRuntimeServiceType, show),
});
