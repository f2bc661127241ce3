import type { FileProblem, ForeignContent } from '../../workbook/file-problem';
import { findStream, isCompoundFile } from './compound-file';

const MAGIC: readonly (readonly [string, ForeignContent])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['{\\rtf', 'word-or-other'],
];

/**
 * Looks at the first bytes of a file. Gives `undefined` for a zip archive, which may be an .xlsx, and the problem for
 * everything else. The name only helps to tell an .xls or .et from another compound file.
 */
export function foreignFile(bytes: Uint8Array, name: string): FileProblem | undefined {
  if (bytes.length === 0) return { code: 'not-xlsx', found: 'nothing' };
  if (isCompoundFile(bytes)) return compoundFile(bytes, name);
  const start = latin1(bytes, 0, 8);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return undefined;
  const magic = MAGIC.find(([sign]) => start.startsWith(sign));
  return { code: 'not-xlsx', found: magic ? magic[1] : textKind(bytes) };
}

function compoundFile(bytes: Uint8Array, name: string): FileProblem {
  const extension = /\.(xls|xlt|xla|et|ett)$/i.exec(name)?.[1]?.toLowerCase();
  const stream = findStream(bytes, ['EncryptedPackage', 'Workbook', 'Book'] as const);
  if (stream === 'EncryptedPackage') return { code: 'encrypted' };
  if (stream || extension) return { code: 'legacy-xls', extension: extension ?? 'xls' };
  return { code: 'not-xlsx', found: 'word-or-other' };
}

/** Systems often give an HTML or XML table, or plain text, the extension .xls. */
function textKind(bytes: Uint8Array): ForeignContent {
  if (isUtf16(bytes)) return 'text';
  const head = latin1(bytes, 0, 1024)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<head|<meta|<table|<style)/.test(head) || head.includes('<html')) return 'html';
  if (head.startsWith('<')) return 'xml';
  return isBinary(bytes) ? 'unknown' : 'text';
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Control characters do not occur in text, whatever its encoding (UTF-8, GBK). */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
