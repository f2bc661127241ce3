import { connect, serve } from '../../src/taskpane/worker/remote';
import { channel } from './engine-here';

interface Sums {
  readonly add: (one: number, other: number) => number;
  readonly fail: () => never;
  readonly slowly: () => Promise<string>;
  readonly wrap: (map: ReadonlyMap<number, string>) => { readonly map: ReadonlyMap<number, string> };
}

function sums(progress: (done: number) => void): Sums {
  return {
    add: (one, other) => one + other,
    fail: () => {
      throw new RangeError('too much');
    },
    async slowly() {
      progress(0.5);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return 'slow';
    },
    wrap: (map) => ({ map }),
  };
}

function start(create = (progress: (done: number) => void) => Promise.resolve(sums(progress))) {
  const [here, there] = channel();
  const heard: number[] = [];
  serve(there, create);
  return { ...connect<Sums>(here, (done) => heard.push(done)), heard };
}

describe('calls through messages', () => {
  it('answer with what the method gives, maps included', async () => {
    const { remote } = start();
    expect(await remote.add(2, 3)).toBe(5);
    const map = new Map([[1, '一']]);
    expect(await remote.wrap(map)).toEqual({ map });
  });

  it('answer in the order in which they were asked, and tell progress', async () => {
    const { remote, heard } = start();
    const order: unknown[] = [];
    await Promise.all([
      remote.slowly().then((value) => order.push(value)),
      remote.add(1, 1).then((sum) => order.push(sum)),
    ]);
    expect(order).toEqual(['slow', 2]);
    expect(heard).toEqual([0.5]);
  });

  it('hand on what was thrown, by name and message', async () => {
    await expect(start().remote.fail()).rejects.toMatchObject({ name: 'RangeError', message: 'too much' });
  });

  it('fail where the other side could not be made', async () => {
    const { remote } = start(() => Promise.reject(new Error('no script')));
    await expect(remote.add(1, 1)).rejects.toThrow('no script');
  });

  it('reject with the reason once the connection has ended, and so does everything after', async () => {
    const { remote, end, ended } = start();
    const asked = remote.slowly();
    const reason = new Error('over');
    end(reason);
    await expect(asked).rejects.toBe(reason);
    await expect(ended).rejects.toBe(reason);
    await expect(remote.add(1, 1)).rejects.toBe(reason);
  });
});
