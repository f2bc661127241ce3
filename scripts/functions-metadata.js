const path = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const FUNCTIONS = path.join(__dirname, '../src/functions/functions.ts');

/** What Excel has to know of the functions, from the comments in front of them: the text of functions.json. */
async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return metadataJson;
}

module.exports = { functionsMetadata };
