import { departmentCodes, governmentCode, subjectName } from './functions';

CustomFunctions.associate('SUBJECTNAME', subjectName);
CustomFunctions.associate('GOVERNMENTCODE', governmentCode);
CustomFunctions.associate('DEPARTMENTCODES', departmentCodes);
