"""The terms a branch sells on, as facts."""

from typing import ClassVar

import msgspec

from lancar.kernel.shape import Fact
from lancar.values.money import RoundingMode
from lancar.values.terms import Charge


class ChargesSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="charges", tag_field="is"):
    """Service charge and taxes in the order they are reckoned; whether shelf prices hold the tax."""

    charges: tuple[Charge, ...] = ()
    includes_tax: bool = False


class RoundingSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="rounding", tag_field="is"):
    """The smallest coin in the drawer; only cash is rounded."""

    round_cash_to: int = 100
    round_cash: RoundingMode = "nearest"


class ReceiptSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="receipt", tag_field="is"):
    """What stands above and below every receipt, how wide the paper is (32 or 48 columns), and the tax number."""

    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    columns: int = 32
    tax_id: str = ""


class ReasonsSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="reasons", tag_field="is"):
    """The reasons a discount by hand may have; none listed means any reason, or none."""

    discount: tuple[str, ...] = ()


class QrisSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="qris", tag_field="is"):
    """The text inside the shop's printed QRIS code."""

    static_payload: str = ""


class DaySetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="day", tag_field="is"):
    """The shop's zone, and how many minutes after midnight its business day begins."""

    zone_min: int = 420
    starts_min: int = 0


Setting = ChargesSetting | RoundingSetting | ReceiptSetting | ReasonsSetting | QrisSetting | DaySetting


def setting_name(setting: Setting) -> str:
    """The name a setting stands under: `charges`, `rounding`, `receipt`, `reasons`, `qris` or `day`."""
    return str(setting.__struct_config__.tag)


class SettingChanged(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A branch's (or with no branch, the shop's) terms of selling changed. `version` is the one seen + 1."""

    KIND: ClassVar[str] = "till.setting_changed"
    NEEDS: ClassVar[str] = "manage"

    branch: str = ""
    setting: Setting
    version: int

    def subject(self) -> str:
        """The setting, per branch."""
        return f"setting/{self.branch}/{setting_name(self.setting)}"
