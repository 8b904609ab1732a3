/** What people fill in. Each has a label in sight; what is missing stands below it, as what to do. */

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../words.ts";
import { IconButton } from "./button.tsx";
import { Icon, type IconName } from "./icons.tsx";

interface Told {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What to do about what stands there; empty while all is well. */
  readonly problem?: string | undefined;
}

export interface FieldProps extends Told {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "password" | "email" | "tel" | "date" | "time" | "url";
  readonly inputmode?: "text" | "numeric" | "decimal" | "tel" | "email";
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autofocus?: boolean;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** Stands before what is typed: Rp. */
  readonly before?: string;
  /** Stands behind it: kg. */
  readonly after?: string;
  /** So many lines; 1 by default. */
  readonly lines?: number;
  readonly onEnter?: () => void;
}

export function Field(of: FieldProps) {
  const id = useId();
  const told = of.problem || of.hint ? `${id}-told` : undefined;
  const common = {
    id,
    value: of.value,
    placeholder: of.placeholder,
    required: of.required,
    disabled: of.disabled,
    maxLength: of.maxLength,
    "aria-describedby": told,
    "aria-invalid": of.problem ? ("true" as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{of.label}</label>
      <div class="field-box">
        {of.before && <span class="field-mark">{of.before}</span>}
        {(of.lines ?? 1) > 1 ? (
          <textarea {...common} rows={of.lines} onInput={(event) => of.onInput(event.currentTarget.value)} />
        ) : (
          <input
            {...common}
            type={(of.type ?? "text") as "text"} // their roles differ, what is given here does not
            inputMode={of.inputmode}
            autoFocus={of.autofocus}
            autoComplete={of.autocomplete ?? "off"}
            onInput={(event) => of.onInput(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && of.onEnter?.()}
          />
        )}
        {of.after && <span class="field-mark">{of.after}</span>}
      </div>
      <Below id={told} hint={of.hint} problem={of.problem} />
    </div>
  );
}

function Below({ id, hint, problem }: { readonly id: string | undefined } & Pick<Told, "hint" | "problem">) {
  if (problem) return <p id={id} class="field-told state state-warn">{problem}</p>;
  return hint ? <p id={id} class="field-told">{hint}</p> : null;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
  readonly icon?: IconName;
}

/** One of many, in the browser's own list. */
export function Select<T extends string>(
  of: Told & { readonly value: T; readonly choices: readonly Choice<T>[]; readonly onChange: (value: T) => void },
) {
  const id = useId();
  const told = of.problem || of.hint ? `${id}-told` : undefined;
  return (
    <div class="field">
      <label for={id}>{of.label}</label>
      <div class="field-box">
        <select id={id} value={of.value} aria-describedby={told} onChange={(event) => of.onChange(event.currentTarget.value as T)}>
          {of.choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </select>
        <Icon name="down" size={20} />
      </div>
      <Below id={told} hint={of.hint} problem={of.problem} />
    </div>
  );
}

/** One of two to five, all in sight. */
export function Segmented<T extends string>(of: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** The label is read out but not shown. */
  readonly bare?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={of.bare ? "unseen" : ""}>{of.label}</legend>
      <div class="segmented-row">
        {of.choices.map((one) => (
          <label key={one.value} class="segment">
            <input
              type="radio"
              name={name}
              value={one.value}
              checked={one.value === of.value}
              onChange={() => of.onChange(one.value)}
            />
            <span>
              {one.icon && <Icon name={one.icon} size={20} />}
              {one.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off, at once. */
export function Switch(of: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch-text">
        {of.label}
        {of.hint && <small id={`${id}-told`}>{of.hint}</small>}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={of.on}
        disabled={of.disabled}
        aria-describedby={of.hint ? `${id}-told` : undefined}
        onChange={(event) => of.onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
    </label>
  );
}

/** Finds at every letter. */
export function Search(of: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly autofocus?: boolean;
  readonly onEnter?: () => void;
  readonly id?: string;
}) {
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        id={of.id}
        type="search"
        aria-label={of.label}
        placeholder={of.placeholder ?? of.label}
        value={of.value}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        autoFocus={of.autofocus}
        enterKeyHint="search"
        onInput={(event) => of.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") of.onEnter?.();
          if (event.key === "Escape" && of.value) {
            event.stopPropagation();
            of.onInput("");
          }
        }}
      />
      {of.value && <IconButton icon="close" label={t("kit.clear")} onClick={() => of.onInput("")} />}
    </div>
  );
}
