import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** A short word on the right: « habituel », for one. */
  readonly badge?: string;
};

type Props = {
  /** Read by assistive technology; the visible question is the screen's heading. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Shown under the choice that is selected. */
  readonly detail?: ReactNode;
};

/** One decision, one card each; arrow keys move, the whole card is the target. */
export function ChoiceCards({ label, labelHidden = true, choices, value, onChange, detail }: Props) {
  return (
    <RadioGroup
      className="choices"
      value={value}
      onChange={onChange}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      {choices.map((choice) => (
        <div key={choice.value} className="choice-row">
          <Radio value={choice.value} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-text">
              <span className="choice-label">{choice.label}</span>
              {choice.hint === undefined ? null : <span className="choice-hint">{choice.hint}</span>}
            </span>
            {choice.badge === undefined ? null : <span className="badge">{choice.badge}</span>}
          </Radio>
          {value === choice.value && detail !== undefined ? (
            <div className="choice-detail">{detail}</div>
          ) : null}
        </div>
      ))}
    </RadioGroup>
  );
}
