/** The cases that the page for reviewers shows the screens with. */
export { ENGINEER, TECHNICIAN } from '../../src/review/cases';
