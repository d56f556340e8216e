/** Forms: the page, its fields, and the schemas of what people type. */
export { FileField } from './file-field.tsx'
export { FormPage } from './form-page.tsx'
export { CheckboxField, CheckboxGroupField, RadioField } from './keuzevelden.tsx'
export {
  bedragVeld,
  bsnVeld,
  datumOptioneel,
  datumVeld,
  getalVeld,
  parseDatumInvoer,
  tekstVeld,
  toDatumInvoer,
} from './schema.ts'
export {
  BedragField,
  BsnField,
  DateField,
  PasswordField,
  SelectField,
  TextareaField,
  TextField,
  type Optie,
} from './velden.tsx'
