"use client";
import { useId } from "react";
import styles from "./choice.module.css";

type Props<Value extends string> = {
  legend: string;
  /** the legend is for the eye too, not only for a screen reader */
  showLegend?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few: radio buttons set as words in a row, the chosen one underlined by a rule. */
export function Choice<Value extends string>({
  legend,
  showLegend = false,
  value,
  options,
  onChange,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={showLegend ? styles.legend : "visually-hidden"}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
