"""Answers what a person may do on a device: the same working-out that lets their commands through."""

from lancar.identity.rules.authority import IdentityAuthority
from lancar.identity.views.devices import Device, devices
from lancar.identity.views.questions import AskedWhatMayI, Standing
from lancar.identity.views.tables import Person, people
from lancar.kernel.shape import Rulebook, See

book = Rulebook()


@book.answer(AskedWhatMayI)
def answer_what_may_i(asked: AskedWhatMayI, see: See) -> Standing:
    """Empty rights, not a refusal, for who is unknown, gone or on a revoked device."""
    person: Person = see.get(people, f"person/{asked.person}") or Person()
    device: Device = see.get(devices, f"device/{asked.device}") or Device()
    rights = dict(IdentityAuthority().rights(see, asked.person, asked.device))
    held = [] if person.left else person.role_ids(device.branch)
    return Standing(asked.person, person.name, asked.device, device.branch, device.series, held, rights)
