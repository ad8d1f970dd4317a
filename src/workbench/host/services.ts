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

export const services: Readonly<Record<string, HostRef>> = {
  "Microsoft.ExcelServices.CustomFunctions": ref(customFunctionsType, null),
  "Microsoft.InternalService.AddinInternalService": ref(addinServiceType, null),
};
