import { HostError } from "./errors";
import {
  ActionType,
  Args,
  type Action,
  type ArgumentInfo,
  type HostRef,
  isRef,
  PathType,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from "./wire";
import { project } from "./query";
import { member } from "./members";

/** Runs requests of the rich-API client against the objects of a workbook. */
export class Executor {
  private readonly references = new Map<string, HostRef>();
  /** Ids of the references above, by what they refer to. */
  private readonly referenceOf = new Map<unknown, string>();
  private nextReference = 1;

  constructor(
    private readonly root: HostRef,
    /** Objects made by name, `new Microsoft.ExcelServices.CustomFunctions` among them. */
    private readonly services: Readonly<Record<string, HostRef>> = {},
  ) {}

  execute(body: RequestBody): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const paths = new Map<number, HostRef | null>();
    body.Actions.forEach((action, index) => {
      if (response.Error) return;
      try {
        this.perform(action, body, paths, response);
      } catch (error) {
        const known =
          error instanceof HostError
            ? error
            : new HostError(
                "GeneralException",
                action.Name,
                error instanceof Error ? error.stack : `${error}`,
              );
        response.Error = {
          Code: known.code,
          Message: known.message,
          ...(known.location === undefined ? {} : { Location: known.location }),
          ActionIndex: index,
          HttpStatusCode: known.status,
        };
      }
    });
    return response;
  }

  private perform(
    action: Action,
    body: RequestBody,
    paths: Map<number, HostRef | null>,
    response: ResponseBody,
  ): void {
    const answer = (Value: unknown) => response.Results.push({ ActionId: action.Id, Value });
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      answer(null);
      return;
    }
    const target = this.resolve(action.ObjectPathId, body, paths);
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (target?.type.kept && body.AutoKeepReference) this.keep(target);
        return void answer(target && this.identity(target));
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return void answer(target && this.query(target, action.QueryInfo ?? {}));
      case ActionType.Method: {
        const result = target && this.call(target, name, this.arguments(action.ArgumentInfo, body, paths));
        return void answer(isRef(result) ? this.identity(result) : (result ?? null));
      }
      case ActionType.SetProperty:
        if (target) this.assign(target, name, this.arguments(action.ArgumentInfo, body, paths)[0]);
        return;
      case ActionType.Update:
        if (target) {
          for (const [key, value] of Object.entries(action.ObjectState ?? {}))
            this.assign(target, key, value);
        }
        return;
      case ActionType.EnsureUnchanged:
        return;
      default:
        throw new HostError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private resolve(id: number, body: RequestBody, paths: Map<number, HostRef | null>): HostRef | null {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidReference", `object path ${id}`);
    const parent = (): HostRef | null =>
      path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId, body, paths);
    let found: HostRef | null;
    switch (path.ObjectPathType) {
      case PathType.Global:
        found = this.root;
        break;
      case PathType.New: {
        const service = this.services[path.Name];
        if (!service) throw new HostError("ApiNotFound", path.Name);
        found = service;
        break;
      }
      case PathType.Reference: {
        const reference = this.references.get(path.Name);
        if (!reference) throw new HostError("InvalidReference", "_reference()");
        found = reference;
        break;
      }
      case PathType.Null:
        found = null;
        break;
      default: {
        const of = parent();
        found =
          of && this.step(of, path.ObjectPathType, path.Name, this.arguments(path.ArgumentInfo, body, paths));
      }
    }
    paths.set(id, found);
    return found;
  }

  private step(of: HostRef, kind: number, name: string, values: unknown[]): HostRef | null {
    if (kind === PathType.Indexer) {
      if (!of.type.item) throw new HostError("ApiNotFound", `${of.type.name}.getItem`);
      return of.type.item(of.self, new Args(values, `${of.type.name}.getItem`));
    }
    if (kind === PathType.Method) {
      const result = this.call(of, name, values);
      if (result !== null && result !== undefined && !isRef(result)) {
        throw new HostError("InvalidOperation", `${of.type.name}.${name}`);
      }
      return result ?? null;
    }
    const link = member(of.type, "links", name);
    if (!link) throw new HostError("ApiNotFound", `${of.type.name}.${camel(name)}`);
    return link.value(of.self);
  }

  private call(target: HostRef, name: string, values: unknown[]): unknown {
    if (name === "_KeepReference") return this.keep(target);
    if (name === "_RemoveReference") return void this.release(String(values[0]));
    const location = `${target.type.name}.${camel(name)}`;
    const method = member(target.type, "methods", name);
    if (method) return method.value(target.self, new Args(values, location));
    const { items } = target.type;
    if (items && name === "GetCount") return items(target.self).length;
    if (items && name === "GetItemAt") {
      const item = items(target.self)[Number(values[0])];
      if (!item) throw new HostError("ItemNotFound", location);
      return item;
    }
    throw new HostError("ApiNotFound", location);
  }

  private assign(target: HostRef, name: string, value: unknown): void {
    const location = `${target.type.name}.${camel(name)}`;
    const link = member(target.type, "links", name);
    if (link) {
      const linked = link.value(target.self);
      if (linked) for (const [key, inner] of Object.entries(value as object)) this.assign(linked, key, inner);
      return;
    }
    const property = member(target.type, "scalars", name);
    if (!property) throw new HostError("ApiNotFound", location);
    if (!property.value.set) throw new HostError("InvalidOperation", location);
    property.value.set(target.self, value);
  }

  private arguments(
    info: ArgumentInfo | undefined,
    body: RequestBody,
    paths: Map<number, HostRef | null>,
  ): unknown[] {
    const convert = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((v, i) => convert(v, reference[i]));
      if (typeof reference === "number" && reference !== 0) return this.resolve(reference, body, paths);
      if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
        return this.resolve(Number(value._ObjectPathId), body, paths);
      }
      // A range may be a member of a rule, or of a part of it.
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner, 0)]));
      }
      return value;
    };
    return (info?.Arguments ?? []).map((value, i) => convert(value, info?.ReferencedObjectPathIds?.[i]));
  }

  private query(target: HostRef, info: QueryInfo): unknown {
    return project(target, info, (item) => this.identity(item));
  }

  private identity(target: HostRef): Record<string, string> {
    const { type, self } = target;
    const kept = this.referenceOf.get(self);
    return {
      ...(type.id ? { Id: type.id(self) } : {}),
      ...(type.hiddenId ? { _Id: type.hiddenId(self) } : {}),
      ...(type.kept && kept ? { _ReferenceId: kept } : {}),
    };
  }

  private release(id: string): void {
    this.referenceOf.delete(this.references.get(id)?.self);
    this.references.delete(id);
  }

  private keep(target: HostRef): null {
    if (!this.referenceOf.has(target.self)) {
      const id = `${target.type.name}_${this.nextReference++}`;
      this.references.set(id, target);
      this.referenceOf.set(target.self, id);
    }
    return null;
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
