import { ExcelError } from './excel-error';
import type { Service } from './service';

/** Objects that Excel keeps for an add-in between requests, ranges above all, until it says that it is done with them. */
export class References {
  private readonly kept = new Map<string, Service>();
  private readonly ids = new Map<Service, string>();
  private last = 0;

  keep(object: Service): null {
    if (!this.ids.has(object)) {
      const id = `#${++this.last}`;
      this.ids.set(object, id);
      this.kept.set(id, object);
    }
    return null;
  }

  find(id: string): Service {
    const object = this.kept.get(id);
    if (!object) throw new ExcelError('InvalidReference');
    return object;
  }

  remove(id: string): null {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
    return null;
  }

  identity(object: Service): object {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  get count(): number {
    return this.kept.size;
  }
}
