import { X509Certificate } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type * as DevCerts from 'office-addin-dev-certs';

export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether the system trusts them; `undefined` where that cannot be told. */
  readonly trusted: boolean | undefined;
}

/** Where office-addin-dev-certs keeps what it makes, for every add-in of this user. */
export const FOLDER = path.join(os.homedir(), '.office-addin-dev-certs');

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * The certificates of localhost, made anew where there are none or they run out within a day. Only with `trust` is the
 * system asked to trust them, and where it refuses, that is told in the result: a browser can be used all the same.
 */
export async function localhostCertificates(trust: boolean, now: number): Promise<Certificates> {
  const certificates = await quietly(() => import('office-addin-dev-certs'));
  if (!stillValid(now)) {
    await quietly(async () => {
      certificates.deleteCertificateFiles();
      await certificates.generateCertificates();
      // The library leaves the key readable for everybody on the machine.
      chmodSync(path.join(FOLDER, 'localhost.key'), 0o600);
    });
  }
  if (trust) await quietly(() => certificates.installCaCertificate()).catch(() => undefined);
  return { cert: read('localhost.crt'), key: read('localhost.key'), trusted: trusted(certificates) };
}

/** On Linux the library cannot tell (and there is no Excel there). */
function trusted(certificates: typeof DevCerts): boolean | undefined {
  if (process.platform === 'linux') return undefined;
  try {
    return certificates.isCaCertificateInstalled();
  } catch {
    return undefined;
  }
}

function stillValid(now: number): boolean {
  try {
    read('localhost.key');
    return ['ca.crt', 'localhost.crt'].every(
      (name) => Date.parse(new X509Certificate(read(name)).validTo) > now + ONE_DAY,
    );
  } catch {
    return false;
  }
}

function read(name: string): Buffer {
  return readFileSync(path.join(FOLDER, name));
}

/** The library reports its progress in English on standard output; what matters of it is said by the command. */
async function quietly<Result>(job: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await job();
  } finally {
    console.log = log;
  }
}
