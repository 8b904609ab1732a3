/** How this device looks and which language it speaks: the same three choices in every app. */

import { chosenLanguage, speak, t } from "../words.ts";
import { SIZES, THEMES, type Size, type Theme, size, theme } from "../theme.ts";
import { Segmented } from "./field.tsx";

const SIGNS = { system: "screen", light: "sun", dark: "moon" } as const;

export function LookSettings() {
  return (
    <div class="stack">
      <Segmented
        label={t("kit.language")}
        value={chosenLanguage.value ?? "system"}
        choices={[
          { value: "system", text: t("kit.system") },
          { value: "id", text: "Indonesia" },
          { value: "en", text: "English" },
        ]}
        onChange={(chosen) => speak(chosen === "system" ? null : chosen)}
      />
      <Segmented<Theme>
        label={t("kit.theme")}
        value={theme.value}
        choices={THEMES.map((value) => ({ value, text: t(`kit.theme.${value}`), icon: SIGNS[value] }))}
        onChange={(chosen) => (theme.value = chosen)}
      />
      <Segmented<Size>
        label={t("kit.size")}
        value={size.value}
        choices={SIZES.map((value) => ({ value, text: t(`kit.size.${value}`) }))}
        onChange={(chosen) => (size.value = chosen)}
      />
    </div>
  );
}
