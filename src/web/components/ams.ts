/**
 * The parts of the Amsterdam Design System that Schakel uses (EUPL-1.2), in one list.
 * Tokens, icons and logos of Amsterdam are not among them: see styles/ams-tokens.css and ams-icons.tsx.
 */
export {
  Alert,
  Button,
  Checkbox,
  Dialog,
  ErrorMessage,
  Field,
  FieldSet,
  Heading,
  Label,
  Paragraph,
  Radio,
  Select,
  SkipLink,
  TextArea,
  TextInput,
} from '@amsterdam/design-system-react'
