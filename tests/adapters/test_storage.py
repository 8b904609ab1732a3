"""Every store keeps the contract of `lancar.testing.storage`."""

import pytest

from lancar.adapters.storage import open_store
from lancar.testing.storage import StoreContract, StorePlace


class TestSqliteFile(StoreContract):
    @pytest.fixture
    def place(self, tmp_path) -> StorePlace:
        return StorePlace(open=lambda: open_store(tmp_path / "shop.sqlite"))


class TestSqliteMemory(StoreContract):
    @pytest.fixture
    def place(self) -> StorePlace:
        return StorePlace(open=lambda: open_store(":memory:"), lasts=False, shared=False)


class TestPostgres(StoreContract):
    @pytest.fixture
    def place(self, postgres) -> StorePlace:
        url = postgres.database()
        return StorePlace(open=lambda: open_store(url))
