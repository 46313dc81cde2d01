import { testForms } from './form-tests.ts';
import { forms } from './papers.ts';

testForms(forms);
