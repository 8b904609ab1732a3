"""What a test sees and does in a browser: pages that remember every fault, counted touches, CPU, pictures, axe."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from e2e.shop import ROOT, Shop

SCREENS = ROOT / "build" / "screens"
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
FILES = ROOT / "src" / "lancar" / "faces" / "web" / "files.json"
THEMES = ("light", "dark")
MINE = {"Lancar-Browser": "1"}
PATIENCE_MS = 60_000
"""How long a busy machine may take for anything that must happen; what is there at once is waited for no longer."""
expect.set_options(timeout=PATIENCE_MS)
BY_EVENTS_MS = 30_000
"""What stands on a till this soon came because its node told it: by itself a till asks once a minute. That it takes five seconds
at most is held on a clock that no slow machine moves, in web/tests/engine.test.ts."""
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
MOST_FRAMES = 300
FLOAT_CASH = 200_000
BY_HAND_MS = 60
"""Between two keys of a person. What comes faster than 40 ms and ends with Enter is a scanner to the till."""

# in the page before its own scripts: tells each touch and key that a person made, whichever part of the page takes it
COUNTING = """
addEventListener("pointerdown", (event) => event.isTrusted && globalThis.__touched("tap"), { capture: true });
addEventListener("keydown", (event) => event.isTrusted && !event.repeat && globalThis.__touched("key"), { capture: true });
addEventListener("securitypolicyviolation", (not) => globalThis.__touched(`policy: ${not.violatedDirective} ${not.blockedURI}`));
"""
FAULTS_OF_PLAYWRIGHT = re.compile(
    r"net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED|ABORTED)|status of (401|403|422|503)"
)
"""What Chromium itself writes to the console when a test cuts the line or a node says no; the page handles both."""


class Size(NamedTuple):
    """A screen."""

    width: int
    height: int
    touch: bool


SIZES = {"phone": Size(360, 740, True), "tablet": Size(1280, 800, True), "desktop": Size(1440, 900, False)}


class Taps:
    """Touches and keys that a person made on a page, counted by the browser's own events."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.keys = 0
        self.violations: list[str] = []
        page.expose_function("__touched", self._heard)
        page.add_init_script(COUNTING)

    def _heard(self, what: str) -> None:
        if what == "tap":
            self.taps += 1
        elif what == "key":
            self.keys += 1
        else:
            self.violations.append(what)

    @contextmanager
    def counted(self, taps: int | None = None, keys: int | None = None) -> Iterator[None]:
        """Holds that what is done inside takes exactly so many touches and keys."""
        before = self.taps, self.keys
        yield
        self.page.evaluate("1")  # what was told before this answer has arrived
        done = self.taps - before[0], self.keys - before[1]
        assert taps is None or done[0] == taps, f"{done[0]} taps instead of {taps}"
        assert keys is None or done[1] == keys, f"{done[1]} keys instead of {keys}"


class Visit:
    """One page in one browser profile. `faults` is what no page should ever say."""

    def __init__(self, context: BrowserContext, base: str, page: Page | None = None) -> None:
        self.context = context
        self.base = base
        self.page = page or context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.taps = Taps(self.page)
        self._said: list[str] = []
        self._asked: set[Request] = set()
        self.page.on("request", self._ask)
        self.page.on("requestfinished", self._answered)
        self.page.on("requestfailed", self._answered)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda why: self._said.append(f"page: {why}"))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not FAULTS_OF_PLAYWRIGHT.search(message.text):
            self._said.append(f"{message.type}: {message.text}")

    def _ask(self, request: Request) -> None:
        if "/api/changes" not in request.url:  # which stays open
            self._asked.add(request)

    def _answered(self, request: Request) -> None:
        self._asked.discard(request)

    def calm(self) -> None:
        """Wait until nothing is asked for any more and what came is drawn."""
        quiet = 0
        for _ in range(MOST_FRAMES):
            settled(self.page)
            quiet = 0 if self._asked else quiet + 1
            if quiet > 1:
                return
        raise AssertionError(f"never calm: {[request.url for request in self._asked]}")

    @property
    def faults(self) -> list[str]:
        """Console errors, broken scripts and breaches of the content policy so far."""
        return [*self._said, *self.taps.violations]

    def go(self, path: str) -> Page:
        """Open an address of the shop and wait until something is drawn."""
        self.page.goto(self.base + path)
        self.page.wait_for_selector("#app > *")
        return self.page

    def turn(self, path: str) -> None:
        """Turn to another page of the same app, as its links do."""
        self.page.evaluate("path => { location.hash = path }", path)
        self.calm()

    def show(self, theme: str, size: str) -> None:
        """The same page by day or by night, on another screen."""
        self.page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]  # one of the two
        self.page.set_viewport_size({"width": SIZES[size].width, "height": SIZES[size].height})

    def keep(self, name: str) -> Path:
        """Store what is on the screen as an artefact."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        goal = SCREENS / f"{name}.png"
        self.page.screenshot(path=goal, animations="disabled")
        return goal

    def axe(self, *, colours_only: bool = False, within: str = "html") -> list[str]:
        """What axe complains of, a line each. Another theme changes nothing but colours; a sheet changes nothing behind it."""
        if not self.page.evaluate("typeof axe !== 'undefined'"):
            self.page.evaluate(AXE.read_text() + ";undefined")
        rules = COLOUR_RULES if colours_only else None
        found = self.page.evaluate(
            "([within, rules]) => axe.run(within, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) })",
            [within, rules],
        )
        return [
            f"{one['id']}: {' '.join(node['target'][0].split())} {node['failureSummary'].splitlines()[-1].strip()}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def small_targets(self, least: int = 48) -> list[str]:
        """What can be touched on the screen and is lower or narrower than a finger needs."""
        return self.page.evaluate(SMALL, least)  # type: ignore[no-any-return]  # a list of texts

    def overflow(self) -> int:
        """By how many pixels the page is wider than the screen."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - innerWidth"))


SMALL = """
(least) => [...document.querySelectorAll('button, a[href], input, select, textarea, [role="button"], [role="tab"]')]
  .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !one.closest('.unseen, .skip'))
  .map((one) => (one.matches('input[type="radio"], input[type="checkbox"]') && one.closest("label")) || one)
  .map((one) => (one.matches("input, select, textarea") && one.closest(".field-box, .search")) || one)
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
  .map(([one, box]) => `${one.tagName}.${one.className} "${(one.ariaLabel || one.textContent).trim().slice(0, 30)}" `
    + `${Math.round(box.width)}x${Math.round(box.height)}`)
"""


def settled(page: Page) -> None:
    """Wait until the page has drawn what it was told."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))")
    expect(page.locator(".ghost")).to_have_count(0)  # grey lines stand where an answer is on its way


def type_pin(page: Page, pin: str) -> None:
    """Type a PIN at the pad that is opening, as a person does."""
    page.wait_for_selector(".pinpad")
    settled(page)  # its keys are heard once it has been drawn
    page.keyboard.type(pin, delay=BY_HAND_MS)


def bytes_of(app: str, ending: str) -> int:
    """How many bytes of an app's files with this ending travel, compressed."""
    told = json.loads(FILES.read_text())
    return sum(file["gzip_bytes"] for file in told[app] if file["file"].endswith(ending))


_numbers = count(1)


class Visitors:
    """Opens browser profiles at a shop and closes them."""

    def __init__(self, browser: Browser, shop: Shop) -> None:
        self.browser = browser
        self.shop = shop
        self._open: list[BrowserContext] = []
        self._kept: dict[tuple[str, str], Any] = {}

    def context(self, size: str = "tablet", theme: str = "light", **more: Any) -> BrowserContext:
        """A fresh profile: nothing stored, nobody known. `lang="en-GB"` for an English reader."""
        screen = SIZES[size]
        made = self.browser.new_context(
            viewport={"width": screen.width, "height": screen.height},
            has_touch=screen.touch,
            color_scheme=theme,  # type: ignore[arg-type]  # one of the two
            locale=more.pop("lang", "id-ID"),
            timezone_id="Asia/Jakarta",
            reduced_motion="reduce",
            extra_http_headers={"X-Forwarded-For": self.shop.address()},
            **more,
        )
        self._open.append(made)
        return made

    def stranger(self, size: str = "tablet", theme: str = "light", **more: Any) -> Visit:
        """Somebody whom the shop does not know yet."""
        return Visit(self.context(size, theme, **more), self.shop.url)

    def office(self, person: str = "", size: str = "phone", theme: str = "light", *, at: str = "", **more: Any) -> Visit:
        """The owner (or another person) at an office device, signed in. The device is paired once and used again.

        `at`: the branch whose device it is; the owner's is for all.
        """
        who = person or self.shop.person("pemilik")
        key = (at or "office", who)
        context = self.context(size, theme, storage_state=self._kept.get(key), **more)
        if key not in self._kept:
            code = self.shop.invite("office", f"Ponsel {next(_numbers)}", **({"branch": at} if at else {}))
            self._post(context, "/api/pair", {"code": code, "tenant": self.shop.tenant})
            self._post(context, "/api/session", {"person": who, "pin": self.shop.pin(who)})
            self._kept[key] = context.storage_state()
        return Visit(context, self.shop.url)

    def till(self, person: str = "", size: str = "tablet", theme: str = "light", **more: Any) -> Visit:
        """A till that was paired just now, with a cashier (or another person) at it. Every till writes a journal of its own."""
        context = self.context(size, theme, **more)
        self._post(
            context, "/api/pair", {"code": self.shop.invite("till", f"Kasir uji {next(_numbers)}"), "tenant": self.shop.tenant}
        )
        visit = Visit(context, self.shop.url)
        visit.go("/kasir")
        self.enter(visit, person or self.shop.person("kasir"))
        return visit

    def selling(self, person: str = "", size: str = "tablet", theme: str = "light", **more: Any) -> Visit:
        """The same with a shift open and the goods in sight."""
        visit = self.till(person, size, theme, **more)
        visit.turn("/giliran")
        visit.page.keyboard.type(str(FLOAT_CASH), delay=BY_HAND_MS)
        visit.page.keyboard.press("Enter")
        visit.page.wait_for_selector(".tiles button")
        return visit

    def enter(self, visit: Visit, person: str) -> None:
        """Say at a till who one is, by the keyboard."""
        visit.page.get_by_role("button", name=self.shop.name_of(person)).click()
        type_pin(visit.page, self.shop.pin(person))
        visit.page.wait_for_selector(".pinpad", state="detached")

    def _post(self, context: BrowserContext, path: str, body: dict[str, str]) -> None:
        heard = context.request.post(self.shop.url + path, data=body, headers=MINE)
        assert heard.ok, heard.text()

    def close(self) -> None:
        """All profiles go."""
        for one in self._open:
            one.close()
        self._open.clear()
