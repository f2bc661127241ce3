import { ExcelError, NotKnown } from './excel-error';
import { ACTION, PATH, type Action, type Arguments, type Request, type Response } from './messages';
import { select } from './query';
import type { References } from './references';
import { isService, type Method, type Service } from './service';

/** One change that a batch makes. */
export interface Change {
  /** `Range.Formulas`, `Worksheet.Delete`. */
  readonly what: string;
  /** `预算03表!B4:C9`, or empty where it concerns the workbook. */
  readonly target: string;
  /** What is written, or what the method is given. */
  readonly value: unknown;
}

export interface BatchContext {
  readonly root: Service;
  /** Objects that the library makes for itself, by class. */
  readonly library: Readonly<Record<string, Service>>;
  readonly references: References;
  /** Makes a change, or throws instead. */
  readonly make: (change: Change, run: () => unknown) => unknown;
}

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, GeneralException: 500 };

/**
 * Does what a request asks, in order, until something is refused; what was done before that stays done, as in Excel.
 * Throws `NotKnown` where the host has no answer.
 */
export function runBatch(request: Request, context: BatchContext): Response {
  const run = new Run(request, context);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message } = error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: code,
          Message: message,
          Location: run.location,
          ActionIndex: index,
          HttpStatusCode: STATUS[code] ?? 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Run {
  /** What was being asked last, for the error. */
  location = '';
  private readonly objects = new Map<number, Service | null>();

  constructor(
    private readonly request: Request,
    private readonly context: BatchContext,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && { ...object.identity?.(), ...this.context.references.identity(object) };
      case ACTION.query: {
        if (!object) return null;
        this.location = `${object.type}.load`;
        const found = select(object, action.QueryInfo ?? {});
        return { ...(found as object), ...this.context.references.identity(object) };
      }
      case ACTION.method:
        return this.call(object, action.Name, this.given(action.ArgumentInfo));
      case ACTION.setProperty:
        this.set(object, action.Name, this.given(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotKnown(`actions of type ${action.ActionType} (${action.Name})`);
    }
  }

  private object(id: number): Service | null {
    const found = this.objects.get(id);
    if (found !== undefined) return found;
    const object = this.resolve(id);
    this.objects.set(id, object);
    return object;
  }

  private resolve(id: number): Service | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new NotKnown(`object path ${id} of a request`);
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.context.root;
      case PATH.nothing:
        return null;
      case PATH.reference:
        return this.context.references.find(path.Name);
      case PATH.newObject:
        return this.context.library[path.Name] ?? fail(`new objects of class ${path.Name}`);
    }
    const parent = this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    const given = this.given(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return (parent.children?.[path.Name] ?? unknown(parent, path.Name))();
      case PATH.indexer:
        this.location = `${parent.type}.getItem`;
        return (parent.item ?? unknown(parent, 'getItem'))(given[0]);
      case PATH.method: {
        const answer = this.call(parent, path.Name, given);
        if (answer !== null && !isService(answer)) throw new NotKnown(`${parent.type}.${path.Name} as an object`);
        return answer;
      }
      default:
        throw new NotKnown(`paths of type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private call(object: Service | null, name: string, given: readonly unknown[]): unknown {
    // The library asks for this whether there is an object or not.
    if (name === '_KeepReference' && !object) return null;
    if (!object) throw new ExcelError('ItemNotFound');
    if (name === '_KeepReference') return this.context.references.keep(object);
    if (name === '_RemoveReference') return this.context.references.remove(String(given[0]));
    this.location = `${object.type}.${lowerFirst(name)}`;
    const method: Method = object.methods?.[name] ?? unknown(object, name);
    return method.changes ? this.change(object, name, given, () => method.run(...given)) : method.run(...given);
  }

  private set(object: Service | null, name: string, value: unknown): void {
    if (!object) throw new ExcelError('ItemNotFound');
    this.location = `${object.type}.${lowerFirst(name)}`;
    const set = object.properties?.[name]?.set ?? unknown(object, `${name} =`);
    this.change(object, name, value, () => set(value));
  }

  private change(object: Service, name: string, value: unknown, run: () => unknown): unknown {
    return this.context.make({ what: `${object.type}.${name}`, target: object.target ?? '', value }, run);
  }

  /** Arguments, with objects in the places where only their number travels. */
  private given({ Arguments: given = [], ReferencedObjectPathIds: ids = [] }: Arguments = {}): readonly unknown[] {
    return given.map((argument, at) => {
      const id = ids[at];
      return typeof id === 'number' && id !== 0 ? this.object(id) : argument;
    });
  }
}

function fail(what: string): never {
  throw new NotKnown(what);
}

function unknown(object: Service, name: string): never {
  return fail(`${object.type}.${name}`);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
