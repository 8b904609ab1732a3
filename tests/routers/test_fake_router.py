"""The made-up router keeps the contract of routers; the contract itself finds a careless one."""

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.fake import FakeBox, fake_router, somebody_arms
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run


class FakeBench(FakeBox):
    """The box as a bench."""

    def router(self) -> CarefulRouter:
        return fake_router(self)

    def order(self) -> list[str]:
        return sorted(self.ranks, key=lambda line: (self.ranks[line], line))

    def shares(self) -> dict[str, int]:
        return {line: weight for line, weight in self.weights.items() if weight}

    def state(self) -> object:
        return self.values()

    def armed(self) -> int:
        return len(self.undos)

    def requests(self) -> int:
        return self.seen

    def close(self) -> None:
        pass

    def somebody_changes(self) -> None:
        self.ranks["fiber"], self.ranks["lte"] = 7, 1

    def somebody_arms(self) -> None:
        somebody_arms(self)


class TestFakeRouter(RouterContract):
    def bench(self, run: Run) -> Bench:  # noqa: ARG002 - nothing here waits
        return FakeBench()
