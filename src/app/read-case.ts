/** Reading a case from outside needs zod; the app loads this file when there is something to read. */
export { parseCase } from '../rules';
