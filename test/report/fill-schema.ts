import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';

const file = path.join(__dirname, '../../docs/fill.schema.json');
export const fillSchema = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly $defs: {
    readonly problem: { readonly properties: { readonly code: { readonly enum: readonly string[] } } };
  };
};

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(fillSchema);

/** What the schema of `gouji fill --format json` has against a value: nothing, if it is right. */
export function fillSchemaErrors(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
