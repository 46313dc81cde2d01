import { testForms } from '../word/form-tests.ts';
import { ownForms } from '../support/own-forms.ts';

testForms(ownForms);
