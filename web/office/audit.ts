/** What a line of the log of decisions is about, in names. Pure. */

import { t } from "../kit/words.ts";

export interface Decision {
  readonly kind: string;
  readonly actor: string;
  /** `person/<id>`, `device/<id>`, `role/<id>`, `branch/<id>`. */
  readonly subject: string;
  /** As the log keeps it: a name, `kasir@<branch>`, `Tablet depan kasir@<branch>`, `right=limit …`. */
  readonly what: string;
}

/** What people, devices, roles and branches are called; "" for what nobody knows any more. */
export interface Names {
  readonly person: (id: string) => string;
  readonly device: (id: string) => string;
  readonly role: (id: string) => string;
  readonly branch: (id: string) => string;
}

/** Whom or what it was about; "" where the kind and who did it say everything. */
export function aboutOf(of: Decision, names: Names): string {
  const [sort = "", id = ""] = of.subject.split("/");
  const { whose, right, at } = places(of.what);
  const where = at && names.branch(at === "*" ? "" : at);
  switch (of.kind) {
    case "identity.role_given":
      return [names.person(id), right === "-" ? t("kantor.people.role.none") : names.role(right), where].filter(Boolean).join(" · ");
    case "identity.device_invited":
    case "identity.device_changed":
      return [whose, where].filter(Boolean).join(" · ");
    case "identity.role_defined":
      return [names.role(id), t("kantor.role.rights", { n: of.what.split(" ").filter(Boolean).length })].join(" · ");
  }
  const name = sort === "person" ? (id === of.actor ? "" : names.person(id)) : sort === "device" ? names.device(id) : sort === "role" ? names.role(id) : "";
  return [name, of.what].filter(Boolean).join(" · ");
}

/** `Tablet depan kasir@b1` in its parts. */
function places(what: string): { readonly whose: string; readonly right: string; readonly at: string } {
  const [, whose = "", right = "", at = ""] = /^(?:(.*) )?(\S+)@(\S+)$/.exec(what) ?? [];
  return { whose, right, at };
}
