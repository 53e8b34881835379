import { mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useButtonClass } from "./buttonStyles";

export interface ButtonProps extends Pick<
  ComponentProps<"button">,
  "aria-label" | "autoFocus" | "children" | "className" | "onClick"
> {
  /** `primary` is what comes next; `subtle` has no frame. */
  appearance?: "primary" | "secondary" | "subtle" | undefined;
  size?: "small" | undefined;
  /** Does nothing, but can be reached and is read out as disabled. */
  disabledFocusable?: boolean;
}

/** A button. Fluent's own is five times the code, for slots, shapes and sizes that the pane does not use. */
export function Button({ appearance, size, disabledFocusable = false, className, ...own }: ButtonProps) {
  return (
    <button
      type="button"
      {...own}
      className={mergeClasses(useButtonClass(), className)}
      data-look={appearance}
      data-size={size}
      {...(disabledFocusable && { "aria-disabled": true, onClick: undefined })}
    />
  );
}
