"""The contract of the kernel's `Vault`. Subclass it in a test module and say how a vault is made.

class TestMyVault(VaultContract):
    def make(self) -> Vault:
        return MyVault()
"""

import base64

import pytest

from lancar.kernel.privacy import CODE_LETTERS, Vault


class VaultContract:
    """What every vault must do."""

    def make(self) -> Vault:
        """A vault, ready."""
        raise NotImplementedError

    def test_two_keys_are_never_the_same(self) -> None:
        """Keys have the promised length and differ."""
        vault = self.make()
        keys = {vault.new_key() for _ in range(20)}
        assert len(keys) == 20  # noqa: PLR2004 - as many as were drawn
        assert {len(key) for key in keys} == {32}

    @pytest.mark.parametrize("text", ["", "Siti Rahayu", "ꦱꦶꦠꦶ 🙂 0812-3456-7890", "x" * 5_000])
    def test_what_was_sealed_comes_out_again(self, text: str) -> None:
        """Any text, empty and long ones too."""
        vault = self.make()
        key = vault.new_key()
        assert vault.open(key, vault.seal(key, text)) == text

    def test_a_box_shows_nothing_of_its_text_and_no_two_boxes_are_alike(self) -> None:
        """Neither in the clear nor by being equal to another box."""
        vault = self.make()
        key = vault.new_key()
        first, second = vault.seal(key, "Siti Rahayu"), vault.seal(key, "Siti Rahayu")
        assert first != second
        assert b"Siti" not in base64.b64decode(first)

    def test_another_key_opens_nothing(self) -> None:
        """A key that was destroyed, or another person's."""
        vault = self.make()
        box = vault.seal(vault.new_key(), "Siti Rahayu")
        assert not vault.open(vault.new_key(), box)
        assert not vault.open(b"", box)

    def test_a_box_with_one_bit_changed_does_not_open(self) -> None:
        """Wherever the bit stands."""
        vault = self.make()
        key = vault.new_key()
        raw = base64.b64decode(vault.seal(key, "Siti Rahayu"))
        for place in range(len(raw)):
            bent = bytearray(raw)
            bent[place] ^= 1
            assert not vault.open(key, base64.b64encode(bytes(bent)).decode())

    @pytest.mark.parametrize("box", ["", "A", "not base64!", "AAAA", "ä", base64.b64encode(bytes(27)).decode()])
    def test_what_is_no_box_opens_to_nothing_and_is_not_an_error(self, box: str) -> None:
        """Mangled journals must not stop a node."""
        vault = self.make()
        assert not vault.open(vault.new_key(), box)

    def test_a_pin_matches_its_own_hash_only(self) -> None:
        """And the same PIN hashes differently for each person."""
        vault = self.make()
        first, second = vault.hash_secret("482913"), vault.hash_secret("482913")
        assert first != second
        assert "482913" not in first
        assert vault.secret_matches("482913", first)
        assert vault.secret_matches("482913", second)
        assert not vault.secret_matches("482914", first)
        assert not vault.secret_matches("", first)

    @pytest.mark.parametrize("hashed", ["", "482913", "$argon2id$v=19$broken", "$fake$$", "é"])
    def test_nothing_matches_what_is_no_hash(self, hashed: str) -> None:
        """A destroyed key leaves an empty hash behind; no PIN may open it."""
        vault = self.make()
        assert not vault.secret_matches("", hashed)
        assert not vault.secret_matches("482913", hashed)

    def test_codes_have_their_length_and_no_look_alikes(self) -> None:
        """And are not handed out twice."""
        vault = self.make()
        codes = {vault.random_code(10) for _ in range(50)}
        assert len(codes) == 50  # noqa: PLR2004 - as many as were drawn
        assert all(len(code) == 10 and set(code) <= set(CODE_LETTERS) for code in codes)  # noqa: PLR2004 - as asked
