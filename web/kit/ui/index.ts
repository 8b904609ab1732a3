/** All parts that pages are made of. What an app does not use is not in its script. */

export * from "./bars.tsx";
export * from "./button.tsx";
export * from "./field.tsx";
export * from "./icons.tsx";
export * from "./keypad.tsx";
export * from "./nav.tsx";
export * from "./pinpad.tsx";
export * from "./qr.tsx";
export * from "./settings.tsx";
export * from "./sheet.tsx";
export * from "./show.tsx";
export * from "./table.tsx";
export * from "./toast.tsx";
