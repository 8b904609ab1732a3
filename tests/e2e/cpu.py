"""What a page costs the main thread of a browser, by Chromium's own account, and how slow this machine is beside the budgets'."""

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import CDPSession, Locator, Page

from e2e.browsing import settled

# What a till's page does all day, without any of the till: text read and written, rows ordered, buttons drawn and measured.
WORK = """() => {
  const named = (at) => ({ id: `g${at}`, name: `barang ${(at * 7_919) % 8_000}`, price: at * 500 })
  const rows = Array.from({ length: 8_000 }, (_, at) => named(at))
  let told = 0
  for (let round = 0; round < 3; round++) {
    const known = new Map(JSON.parse(JSON.stringify(rows)).map((row) => [row.id, row]))
    const ordered = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
    told += ordered.filter((row) => row.name.includes("77")).length
  }
  for (let round = 0; round < 3; round++) {
    const shelf = document.createElement("div")
    for (const row of rows.slice(0, 300)) {
      const tile = document.createElement("button")
      tile.append(document.createElement("span"), row.name)
      tile.style.width = `${60 + (row.price % 40)}px`
      shelf.append(tile)
    }
    document.body.append(shelf)
    told += shelf.offsetHeight
    shelf.remove()
  }
  return told
}"""
WORK_MS = 34.0
"""What that work costs the machine which the budgets are written for."""

WARM_UPS = 3
"""The first touches of a page are compiled while they run."""


class Cpu:
    """Seconds of CPU that the page's main thread used, by Chromium's own account, as milliseconds."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.ms = 0.0

    def now_ms(self) -> float:
        """What it has used since it began."""
        metrics = self.session.send("Performance.getMetrics")["metrics"]
        return 1_000 * float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))

    @contextmanager
    def counted(self) -> Iterator["Cpu"]:
        """`ms` is what was used inside."""
        before = self.now_ms()
        yield self
        after = self.now_ms()
        self.ms = after - before if after >= before else after  # a new page may have begun a new account

    def of_tap(self, target: Locator) -> float:
        """What one touch on the middle of something costs, until it is drawn. Finding it is not counted."""
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box, "what is touched must be on the screen"
        middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        settled(self.page)
        with self.counted():
            self.page.touchscreen.tap(*middle)
            settled(self.page)
        return self.ms


def own_cost(costs: list[float]) -> float:
    """The least but one: a busy machine makes the same work dearer, never cheaper."""
    return sorted(costs)[1]


class Beside:
    """The same work done again beside each thing that is measured: how slow this machine is in the meantime.

    It has a profile of its own, so that what is measured neither shares its heap nor loses the keyboard to it.
    """

    def __init__(self, page: Page) -> None:
        browser = page.context.browser
        assert browser, "a page of a browser that a test launched"
        self.context = browser.new_context()
        self.page = self.context.new_page()
        self.page.goto("about:blank")
        self.cpu = Cpu(self.page)
        self.costs: list[float] = []
        for _ in range(WARM_UPS):
            self.page.evaluate(WORK)

    def work(self) -> None:
        """Twice more, and remember what each cost."""
        for _ in range(2):
            with self.cpu.counted():
                self.page.evaluate(WORK)
            self.costs.append(self.cpu.ms)

    def slowness(self) -> float:
        """How many times dearer the work is, in the middle of its costs, than where the budgets were written.

        1 at least: a fast machine makes no budget tighter than it is written.
        """
        return max(1.0, median(self.costs) / WORK_MS)

    def close(self) -> None:
        """Give the profile back."""
        self.context.close()
