"""A Chromium with a profile on the disk that a test can kill without a word, as a power cut or a full memory does."""

import os
import shutil
import signal
import subprocess
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserType, Error, Page, expect

from e2e.browsing import FAULTS_OF_PLAYWRIGHT, MINE, PATIENCE_MS
from e2e.shop import Shop

FLAGS = (
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-gpu",
    "--no-sandbox",
    "--accept-lang=id-ID",
    "--window-size=1280,800",
    "--remote-debugging-port=0",
)
DEBIAN = "/usr/lib/chromium/chromium"
"""Itself: the script that Debian puts before it takes longer to start than the browser does."""
NAMES = ("chromium", "chromium-browser", "google-chrome")
ENDS_S = 60
SENT_MS = 60_000
REMEMBERED = 20

# the whole way of a sale through the page's own buttons; tells each receipt number that the page has shown as kept
SELLING = """
async ([most, told, laterMs]) => {
  const drawn = () => new Promise((done) => setTimeout(done));
  const until = async (so) => {
    for (const begun = performance.now(); performance.now() - begun < 60_000; await drawn()) {
      const one = so();
      if (one) return one;
    }
    throw new Error(`it never came about: ${so} ${document.body.innerText.slice(0, 500)}`);
  };
  const found = (what) => until(() => document.querySelector(what));
  const shown = [];
  let before = "";
  for (let many = 0; many < most; many += 1) {
    const plain = (one) => /Rp/.test(one.textContent) && !/[/]kg/.test(one.textContent);
    const some = () => [...document.querySelectorAll(".tile:not(.out)")].filter(plain).slice(0, 5);
    await until(() => some().length);
    some()[many % some().length].click();
    (await found(".lines > li"), await found(".pay:not([disabled])")).click();
    (await found(".note-exact")).click();
    const receipt = (await found(".finished .state")).textContent.split("·").pop().trim();
    if (receipt === before) throw new Error(`${receipt} was shown twice`);
    before = receipt;
    shown.push(receipt);
    if (told) setTimeout(() => globalThis.__sold(receipt), laterMs); // sells on while it is told
    (await found("#next-sale")).click();
    await found(".tiles");
    await until(() => !document.querySelector(".finished"));
  }
  return shown;
}
"""

# what stands on the disk, read past the page: the receipts of this journal, in their order
RECEIPTS = """
async (tenant) => {
  const asked = (request) =>
    new Promise((done, not) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => not(request.error);
    });
  const db = await asked(indexedDB.open(`lancar-journal-${tenant}`));
  const lines = await asked(db.transaction("lines").objectStore("lines").getAll());
  db.close();
  return lines.filter((line) => line.kind === "till.sale_completed").map((line) => JSON.parse(line.text).body.receipt);
}
"""


class Mortal:
    """One browser profile over many lives of its browser. A till stands at `page` while it lives.

    With a `name`, the shop is at that name for it, wherever the name leads (`--host-resolver-rules`).
    """

    def __init__(self, chromium: BrowserType, profile: Path, shop: Shop, name: str = "") -> None:
        self._chromium = chromium
        self.profile = profile
        self.shop = shop
        self.name = name
        self.told: list[str] = []
        self.faults: list[str] = []
        self.asked: deque[str] = deque(maxlen=REMEMBERED)
        self._most = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._browser: Browser | None = None
        self.page: Page

    @property
    def url(self) -> str:
        """Where the shop is for this browser."""
        told = urlsplit(self.shop.url)
        return f"{told.scheme}://{self.name or told.hostname}:{told.port}"

    def start(self, *more: str) -> Page:
        """Open the browser on its profile."""
        found = DEBIAN if os.access(DEBIAN, os.X_OK) else next(filter(None, map(shutil.which, NAMES)), None)
        assert found, "no Chromium: `make chromium` installs it"
        command = [found, *FLAGS, *more, f"--user-data-dir={self.profile}", "about:blank"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if b"DevTools listening on " in line:
                address = line.split(b" on ", 1)[1].strip().decode()
                break
        else:
            raise AssertionError("the browser ended before it listened")
        self._reader = threading.Thread(target=self._process.stderr.read, daemon=True)  # so that it never waits for a reader
        self._reader.start()
        self._browser = self._chromium.connect_over_cdp(address)
        self.page = self._browser.contexts[0].pages[0]
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("response", lambda heard: self.asked.append(f"{heard.status} {heard.request.method} {heard.url}"))
        self.page.on("requestfailed", lambda lost: self.asked.append(f"{lost.failure} {lost.method} {lost.url}"))
        self.page.on("pageerror", lambda why: self.faults.append(f"page: {why}"))
        self.page.on(
            "console",
            lambda said: (
                said.type == "error"
                and not FAULTS_OF_PLAYWRIGHT.search(said.text)
                and self.faults.append(f"{said.type}: {said.text}")
            ),
        )
        return self.page

    def post(self, path: str, body: dict[str, Any]) -> None:
        """Ask the node as this browser does, with its cookies."""
        headers = {**MINE, "X-Forwarded-For": self.shop.address()}
        heard = self.page.context.request.post(self.shop.url + path, data=body, headers=headers)
        assert heard.ok, heard.text()

    def open_till(self, wait_for: str = ".tiles button") -> Page:
        """The till as it stands on this device."""
        self.page.goto(self.url + "/kasir")
        try:
            self.page.wait_for_selector(wait_for)
        except Error as why:
            raise AssertionError(f"{self.page.url}: {self.page.inner_text('body')} {self.faults}") from why
        return self.page

    def all_sent(self) -> None:
        """Wait until a node has every sale of this till. Where that does not come about, say how it stands and what it asked."""
        try:
            expect(self.page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)
        except AssertionError as why:
            cookies = [cookie.get("name") for cookie in self.page.context.cookies()]
            seen = self.page.inner_text("body")
            raise AssertionError(f"{why}\n{seen}\n{self.faults}\n{list(self.asked)}\ncookies: {cookies}") from why

    def sell(self, most: int) -> list[str]:
        """So many sales through the page's buttons, without a word in between; the receipts that were shown."""
        return list(self.page.evaluate(SELLING, [most, False]))

    def sell_until_killed(self, after: int, later_ms: float) -> None:
        """Sell on and on; the browser is killed so long after so many sales were shown as kept, wherever the next one is."""
        self._most = len(self.told) + after
        self.page.expose_function("__sold", self._heard)
        try:
            self.page.evaluate(SELLING, [after * 100, True, later_ms])
        except Error as why:  # the page is gone in the middle of it, which is what is wanted
            if self._process is not None:
                raise AssertionError("it was to be killed") from why
        with suppress(Exception):
            assert self._browser is not None
            self._browser.close()

    def _heard(self, receipt: str) -> None:
        self.told.append(receipt)
        if len(self.told) == self._most:
            self.kill()

    def kill(self) -> None:
        """The browser and everything it started, at once."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._ended()

    def end(self) -> None:
        """Close it as a person does: what it has in mind is written down. Fails where it had to be killed."""
        if self._process is None:
            return
        with suppress(Exception):
            assert self._browser is not None
            self._browser.new_browser_cdp_session().send("Browser.close")
        try:
            self._process.wait(ENDS_S)
        except subprocess.TimeoutExpired as why:
            self.kill()
            raise AssertionError("the browser did not end by itself: what it had in mind, a new cookie too, is lost") from why
        self._ended()

    def _ended(self) -> None:
        assert self._process is not None
        assert self._process.stderr is not None
        self._process.wait(ENDS_S)
        self._reader.join(ENDS_S)
        self._process.stderr.close()
        self._process = None

    def receipts(self) -> list[str]:
        """What stands in the journal on the disk."""
        return list(self.page.evaluate(RECEIPTS, self.shop.tenant))
