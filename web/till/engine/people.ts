/** Who works here and what they may on this device, from the pulled rows. Twin of `identity/rules/authority.py`. */

import { DeviceCard, Person, Role } from "../../kit/shapes/identity.ts";
import { stateOf } from "../folds/into.ts";
import type { Rights } from "../rules/see.ts";
import type { Tables } from "../tables.ts";

/** A person as the till's page for entering shows them. */
export interface PersonHere {
  readonly id: string;
  readonly name: string;
  /** What they may on this device: right → its limit. */
  readonly rights: Rights;
  readonly hasPin: boolean;
  /** Which of their PINs is the present one. */
  readonly pinVersion: number;
}

/** What every node knows of this device; null before the first rows came. */
function cardOf(tables: Tables, device: string): DeviceCard | null {
  const row = tables.row("identity_device_cards", `device/${device}`);
  return row ? stateOf(tables, row, DeviceCard) : null;
}

/** What this device is called, where it stands, and its code as shifts want it: letters and digits, twelve at most. */
export function namesAt(tables: Tables, device: string) {
  const card = cardOf(tables, device);
  return card && { name: card.name, branch: card.branch, till: (card.series || card.device).replace(/[^A-Za-z0-9]/g, "").slice(0, 12).toUpperCase() };
}

/** Everybody who may do something on this device, by name. */
export function peopleAt(tables: Tables, device: string): PersonHere[] {
  const card = cardOf(tables, device);
  if (!card || card.revoked) return [];
  const found: PersonHere[] = [];
  for (const row of tables.all("identity_people")) {
    const person = stateOf(tables, row, Person);
    const rights = rightsOf(tables, person, card);
    if (!person.left && Object.keys(rights).length) {
      found.push({ id: person.person, name: person.name, rights, hasPin: person.pin_version > 0, pinVersion: person.pin_version });
    }
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, "id") || (a.id < b.id ? -1 : 1));
}

/** Each right at its greatest over the person's roles, held down by what the device may at most. */
function rightsOf(tables: Tables, person: Person, card: DeviceCard): Rights {
  const rights: Record<string, number> = {};
  for (const [place, held] of Object.entries(person.roles)) {
    if (!held.role || (place && place !== card.branch)) continue;
    for (const [right, limit] of Object.entries(roleOf(tables, held.role))) rights[right] = Math.max(rights[right] ?? 0, limit);
  }
  const ceiling = roleOf(tables, card.ceiling);
  const under = Object.entries(rights).filter(([right]) => right in ceiling);
  return Object.fromEntries(under.map(([right, limit]) => [right, Math.min(limit, ceiling[right]!)]));
}

function roleOf(tables: Tables, role: string): Rights {
  const row = role ? tables.row("identity_roles", `role/${role}`) : undefined;
  return row ? stateOf(tables, row, Role).rights : {};
}
