"""Runs `lancar shop --lan` in a network of its own and says what a tablet there gets: a program for `test_secure_node.py`.

The network is a namespace that this process makes (Linux, user namespaces): one loopback with two more addresses, as if box
and tablet stood on one Wi-Fi. No packet can leave it.
"""

import base64
import ctypes
import fcntl
import hashlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from processes import COMMAND, ENV, found

BOX, TABLET = "192.168.77.5", "192.168.77.20"
NEW_USER, NEW_NET = 0x10000000, 0x40000000
SET_FLAGS, SET_ADDRESS, SET_MASK = 0x8914, 0x8916, 0x891C
UP_RUNNING_MULTICAST = 0x1 | 0x40 | 0x1000
CANNOT = 77


def own_network() -> None:
    """Leave the machine's network for an empty one. Ends with CANNOT where that is not allowed."""
    user, group = os.getuid(), os.getgid()
    if ctypes.CDLL(None, use_errno=True).unshare(NEW_USER | NEW_NET) != 0:
        sys.stderr.write(f"no namespace: {os.strerror(ctypes.get_errno())}\n")
        sys.exit(CANNOT)
    try:
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            fcntl.ioctl(control, SET_FLAGS, struct.pack("16sh14x", b"lo", UP_RUNNING_MULTICAST))
            for number, address in enumerate((BOX, TABLET), 1):
                name = f"lo:{number}".encode()
                fcntl.ioctl(control, SET_ADDRESS, struct.pack("16sHH4s8x", name, socket.AF_INET, 0, socket.inet_aton(address)))
    except OSError as why:
        sys.stderr.write(f"no network in the namespace: {why}\n")
        sys.exit(CANNOT)


def ask(url: str, path: str, *, context: ssl.SSLContext | None = None, host: str = "") -> tuple[int, dict[str, str], bytes]:
    """What the tablet gets, asking from its own address."""
    _, _, place = url.partition("://")
    address, _, port = place.partition(":")
    line = socket.create_connection((BOX if host else address, int(port)), timeout=20, source_address=(TABLET, 0))
    if context is not None:
        line = context.wrap_socket(line, server_hostname=host or address)
    talk = http.client.HTTPConnection(host or address, int(port))
    talk.sock = line
    talk.request("GET", path)
    heard = talk.getresponse()
    body = heard.read()
    talk.close()
    return heard.status, {name.lower(): value for name, value in heard.getheaders()}, body


def main(data: str, *, with_browser: bool) -> dict[str, Any]:
    """The whole story, as facts."""
    own_network()
    node = subprocess.Popen(
        [*COMMAND, "shop", "--lan", "--data", data, "--port", "8400", "--json"], stdout=subprocess.PIPE, env=ENV, text=True
    )
    said: dict[str, Any] = {}
    assert node.stdout is not None
    while "far" not in said:
        line = node.stdout.readline()
        assert line, "it ended"
        said |= json.loads(line)
    try:
        seen = _in_chromium(said, Path(data)) if with_browser else _as_a_tablet(said)
        return {"said": said, **seen}
    finally:
        node.send_signal(signal.SIGINT)
        node.communicate(timeout=60)


def _as_a_tablet(said: dict[str, Any]) -> dict[str, Any]:
    plain, name = f"http://{BOX}:8400", said["secure"].removeprefix("https://").partition(":")[0]
    authority = ask(plain, "/ca.crt")[2]
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(authority))
    try:
        ask(said["secure"], "/health", context=ssl.create_default_context(), host=name)
        stranger = "believed"
    except ssl.SSLCertVerificationError:
        stranger = "refused"
    founded = found("http://127.0.0.1:8400", said["link"])
    return {
        "kasir": ask(plain, "/kasir")[:2],
        "api": ask(plain, "/api/me")[0],
        "handover": ask(plain, "/percaya")[0],
        "by_name": ask(said["secure"], "/health", context=trusting, host=name)[0],
        "by_address": ask(f"https://{BOX}:8443", "/health", context=trusting)[0],
        "api_by_https": ask(said["secure"], "/api/me", context=trusting, host=name)[0],
        "stranger": stranger,
        "founded_here": founded[0] != {},
    }


def _in_chromium(said: dict[str, Any], data: Path) -> dict[str, Any]:
    """A tablet's browser that was introduced to the shop, and one that was not, at the address that a QR holds."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only the tests of browsers have it

    leaf = x509.load_pem_x509_certificates((data / "tls" / "leaf.pem").read_bytes())[0]
    key = leaf.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    known = f"--ignore-certificate-errors-spki-list={base64.b64encode(hashlib.sha256(key).digest()).decode()}"
    name = said["secure"].removeprefix("https://").partition(":")[0]
    # there is no resolver for .local in this network, and no sandbox inside a sandbox
    usual = [f"--host-resolver-rules=MAP {name} {BOX}", "--no-sandbox"]
    seen: dict[str, Any] = {}
    with sync_playwright() as playwright:
        for who, more in (("stranger", []), ("introduced", [known])):
            profile = data.parent / who
            context = playwright.chromium.launch_persistent_context(
                profile, executable_path=shutil.which("chromium"), args=[*usual, *more], locale="id-ID"
            )
            page = context.pages[0]
            page.goto(f"http://{BOX}:8400/kasir#pair=ABCDE-FGHJK")
            if more:
                page.wait_for_url(re.compile("^https:"), wait_until="commit")
                page.wait_for_function("navigator.serviceWorker.ready.then(() => true)")
                seen["scope"] = page.evaluate("navigator.serviceWorker.ready.then((one) => one.scope)")
            else:
                page.get_by_role("button", name="Periksa lagi").click()
                page.locator("#not-yet").wait_for()
            seen[who] = {"url": page.url, "secure": page.evaluate("isSecureContext")}
            context.close()
    return seen


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], with_browser="--browser" in sys.argv)))  # noqa: T201 - how it answers
