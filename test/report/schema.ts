import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';

const file = path.join(__dirname, '../../docs/report.schema.json');
export const schema = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly $defs: Readonly<Record<string, SchemaPart>>;
};
interface SchemaPart {
  readonly properties: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly properties?: SchemaPart['properties'] }>
  >;
}

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the schema of the JSON report has against a value: nothing, if it is right. */
export function schemaErrors(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
