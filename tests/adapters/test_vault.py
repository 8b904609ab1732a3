"""Both vaults keep the contract; the real one is lazy and slow on purpose, the fake one repeats itself."""

import subprocess
import sys

from lancar.adapters.vault.fake import FakeVault
from lancar.adapters.vault.real import RealVault
from lancar.kernel.privacy import Vault
from lancar.testing.vault import VaultContract


class TestRealVault(VaultContract):
    def make(self) -> Vault:
        return RealVault()


class TestFakeVault(VaultContract):
    def make(self) -> Vault:
        return FakeVault()


def test_a_node_at_rest_holds_no_cryptography_in_memory():
    asked = (
        "import sys, lancar.adapters.vault.real\n"
        "print([name for name in sys.modules if name.startswith(('cryptography', 'argon2'))])"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"})
    assert said.stdout.strip() == "[]"


def test_a_pin_is_hashed_by_argon2id_with_the_recommended_memory():
    assert RealVault().hash_secret("4821").startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_the_fake_vault_gives_the_same_from_the_same_seed():
    one, two, other = FakeVault(7), FakeVault(7), FakeVault(8)
    drawn = [(vault.new_key(), vault.seal(b"k" * 32, "Siti"), vault.random_code(8)) for vault in (one, two, other)]
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]
