import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import styles from './field.module.css';
import text from './text.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly kind?: 'text' | 'email' | 'password' | 'long';
  readonly autoComplete?: string;
  readonly onSubmit?: () => void;
  readonly rows?: number;
  readonly width?: 'full' | 'short';
};

/** A labelled field with its help above the box and its error under it. */
export function TextInput(props: Props) {
  const {
    label,
    value,
    onChange,
    hint,
    error = null,
    kind = 'text',
    autoComplete = 'off',
    onSubmit,
    rows = 8,
  } = props;
  return (
    <TextField
      className={props.width === 'short' ? `${styles.field} ${styles.short}` : styles.field}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      autoComplete={autoComplete}
      type={kind === 'password' ? 'password' : kind === 'email' ? 'email' : 'text'}
    >
      <Label className={styles.label}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={text.note}>
          {hint}
        </Text>
      )}
      {kind === 'long' ? (
        <TextArea className={`${styles.input} ${styles.long}`} rows={rows} spellCheck={false} />
      ) : (
        <Input
          className={kind === 'password' ? `${styles.input} ${styles.secret}` : styles.input}
          spellCheck={false}
          autoCapitalize="off"
          onKeyDown={(event) => {
            if (event.key === 'Enter') onSubmit?.();
          }}
        />
      )}
      <FieldError className={text.error}>{error}</FieldError>
    </TextField>
  );
}
