"""What every UPS adapter must do: one suite for all, the fake among them. Subclass it and give `ups`."""

from typing import get_args, get_type_hints

from lancar.lines.ports import PowerSource, PowerWord


class PowerContract:
    """Asked as often as one likes, a UPS answers in the same words and within their limits."""

    ups: PowerSource

    def test_it_says_one_of_the_four_states(self) -> None:
        """Whatever its maker calls them."""
        assert self.ups.read().state in get_args(get_type_hints(PowerWord)["state"])

    def test_its_numbers_are_within_their_limits_or_not_told(self) -> None:
        """-1 stands for what it does not say."""
        word = self.ups.read()
        assert -1 <= word.charge_percent <= 100  # noqa: PLR2004 - per cent
        assert word.runtime_s >= -1
        assert word.load_percent >= -1

    def test_it_may_be_asked_again(self) -> None:
        """A reading changes nothing."""
        assert self.ups.read().model == self.ups.read().model

    def test_it_has_a_name_that_reports_can_bear(self) -> None:
        """As in the machine's settings."""
        assert self.ups.name
        assert self.ups.name == self.ups.name.lower()
