import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

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
      className={`field field-${props.width ?? 'full'}`}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      autoComplete={autoComplete}
      type={kind === 'password' ? 'password' : kind === 'email' ? 'email' : 'text'}
    >
      <Label className="field-label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {kind === 'long' ? (
        <TextArea className="input input-long" rows={rows} spellCheck={false} />
      ) : (
        <Input
          className={`input${kind === 'password' ? ' input-secret' : ''}`}
          spellCheck={false}
          autoCapitalize="off"
          onKeyDown={(event) => {
            if (event.key === 'Enter') onSubmit?.();
          }}
        />
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
