import { NotKnown } from './excel-error';
import type { Query } from './messages';
import type { Service } from './service';

/** What `load` gets: the named properties, also of objects below (`format/fill/color`) and of the members of a collection. */
export function select(service: Service, { Select, Expand, Top, Skip }: Query): unknown {
  if (Expand !== undefined || Top !== undefined || Skip !== undefined) {
    throw new NotKnown(`expand, top or skip in a load of ${service.type}`);
  }
  if (!Select?.length) throw new NotKnown(`a load of ${service.type} that names nothing`);
  return answer(
    service,
    Select.map((path) => path.split('/')),
  );
}

function answer(service: Service, paths: readonly (readonly string[])[]): unknown {
  const { items } = service;
  if (items) {
    const own = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    return { _Items: items().map((item) => answer(item, own)) };
  }
  const below = new Map<string, (readonly string[])[]>();
  const found: Record<string, unknown> = { ...service.identity?.() };
  for (const [first = '', ...rest] of paths) {
    if (rest.length > 0) below.set(first, [...(below.get(first) ?? []), rest]);
    else {
      const name = match(service.properties, first) ?? fail(service, first);
      const { get } = service.properties![name]!;
      if (!get) throw new NotKnown(`reading ${service.type}.${name}`);
      found[name] = get();
    }
  }
  for (const [first, rest] of below) {
    const name = match(service.children, first) ?? fail(service, first);
    const child = service.children![name]!();
    found[name] = child && answer(child, rest);
  }
  return found;
}

function fail(service: Service, name: string): never {
  throw new NotKnown(`${service.type}.${name}`);
}

/** Names are asked for as scripts spell them, in small letters first. */
function match(among: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(among ?? {}).find((one) => one.toLowerCase() === name.toLowerCase());
}
