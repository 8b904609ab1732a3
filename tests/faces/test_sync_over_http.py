"""Sync through the HTTP face: whole rounds, compressed and bounded, and nobody sees what is not theirs."""

import json
import zlib
from base64 import b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from house import TENANT, House, open_house
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lancar.adapters.upstream import frames
from lancar.catalog.commands import AddGood
from lancar.kernel.entry import Entry, Malformed, freeze, genesis, thaw
from lancar.kernel.messages import BadMessage, EntriesPage, PulledEntry, Request, Run, RunHeader, encode_runs
from lancar.kernel.node import Wish
from lancar.kernel.shape import Sealed
from lancar.kernel.sync import Report, sync_round
from lancar.nodes.config import Config
from lancar.nodes.health import line_findings
from lancar.nodes.upstream_file import Upstream, write_upstream
from lancar.till.facts import CustomerNamed

EMPTY = {"tenant": TENANT, "after": 0}


def carry(house: House, request: Request, token: str) -> Any:
    """What the HTTP client does, without a network."""
    method, word = frames.PATHS[type(request)]
    data, kind = frames.encode_request(request)
    packed, coding = frames.pack(data)
    headers = {"content-type": kind, "accept-encoding": "zstd", **({"content-encoding": coding} if coding else {})}
    heard = house.call(method, f"/sync/{word}", packed, token=token, headers=headers)
    assert heard.status < 300, heard
    return frames.decode_response(request, frames.unpack(heard.body, heard.headers.get("content-encoding", "")))


def round_of(below: House, above: House, token: str) -> Report:
    talk = sync_round(below.node, TENANT, peer="hub")
    answer = None
    while True:
        try:
            request = talk.send(answer)
        except StopIteration as end:
            return end.value
        answer = carry(above, request, token)


@pytest.fixture
def pair(tmp_path: Path):
    """A hub with a founded shop, and an empty shop node that was paired with it."""
    (tmp_path / "hub").mkdir()
    (tmp_path / "shop").mkdir()
    with open_house(tmp_path / "hub", role="hub") as hub, open_house(tmp_path / "shop") as shop:
        hub.found()
        _, token = hub.device("node", "toko")
        yield hub, shop, token


def test_a_shop_node_learns_its_shop_from_the_hub_and_brings_back_what_it_did(pair) -> None:
    hub, shop, token = pair
    report = round_of(shop, hub, token)
    assert report.pulled > 0
    ref = shop.node.do(Wish(TENANT, AddGood(name="Teh", sku="teh", price=5_000), trusted=True)).refs[0]
    shop.token = hub.token
    safety = shop.see("sync.safety", {"ref": ref}).json
    assert (safety["level"], safety["here"]) == ("aman", True)
    report = round_of(shop, hub, token)
    assert (report.pushed, report.waiting, report.aside) == (2, 0, 0) or report.pushed >= 1
    assert hub.see("sync.safety", {"ref": ref}).json["level"] == "di_pusat"
    proof = shop.see("sync.safety", {"ref": ref}).json
    assert proof["level"] == "di_pusat"
    assert proof["hub_seq"] >= int(ref.rpartition(".")[2])


def test_the_state_of_sync_tells_peer_skew_and_what_waits(pair) -> None:
    hub, shop, token = pair
    round_of(shop, hub, token)
    shop.token = hub.token
    shop.node.do(Wish(TENANT, AddGood(name="Teh", sku="teh"), trusted=True))
    state = shop.see("sync.state").json
    assert state["role"] == "shop"
    assert state["now_waiting"] > 0
    assert state["peers"][0]["peer"] == "hub"
    assert state["peers"][0]["last_ms"] > 0
    assert abs(state["peers"][0]["skew_ms"]) < 60_000


@pytest.mark.parametrize("hours", [2, -26])
def test_a_hub_whose_clock_is_wrong_is_told_by_how_much(pair, hours: int, tmp_path: Path) -> None:
    hub, shop, token = pair
    right = hub.node.clock.wall
    hub.node.clock.wall = lambda: right() + hours * 3_600_000
    round_of(shop, hub, token)
    shop.token = hub.token
    assert shop.see("sync.state").json["peers"][0]["skew_ms"] == pytest.approx(hours * 3_600_000, abs=60_000)
    write_upstream(tmp_path, Upstream(url="http://pusat.lan", tenant=TENANT, token=token))
    finding = next(each for each in line_findings(shop.node, Config(data=str(tmp_path))) if each.check == "clock")
    assert not finding.well
    assert f"{hours * 3_600} " in finding.english


def test_the_safety_of_a_sale_nobody_here_has_is_not_made_up(house: House) -> None:
    said = house.see("sync.safety", {"ref": "kasirlain.7"}).json
    assert (said["level"], said["here"]) == ("tersimpan", False)
    assert house.see("sync.safety", {"ref": "bukan-nomor"}).code == "sync.no_such_ref"


def test_forks_and_quarantine_are_shown_to_who_manages(house: House) -> None:
    assert house.see("sync.forks").json == []
    assert house.see("sync.quarantine").json == []
    _, till = house.device("till", "k1", branch=house.branch)
    assert house.see("sync.quarantine", token=till).code == "identity.no_right"


def test_a_malformed_entry_is_kept_aside_and_the_rest_of_the_run_counts(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    run = Run(tenant=TENANT, origin="kasirbaru1", first=1, prev=genesis(TENANT, "kasirbaru1").hex(), texts=[b"{not an entry"])
    heard = house.call("POST", "/sync/push", encode_runs([run]), token=token)
    assert heard.status == 200
    assert heard.json["runs"][0] | {"hash": ""} == {"origin": "kasirbaru1", "said": "ok", "seq": 1, "aside": 1, "hash": ""}
    line = house.see("sync.quarantine").json[0]
    assert (line["origin"], line["reason"]) == ("kasirbaru1", "malformed")


def test_a_gap_and_a_forged_chain_are_told_apart(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    gap = Run(tenant=TENANT, origin="kasirbaru1", first=5, prev="0" * 64, texts=[b"{}"])
    forged = Run(tenant=TENANT, origin="kasirbaru1", first=1, prev="0" * 64, texts=[b"{}"])
    assert house.call("POST", "/sync/push", encode_runs([gap]), token=token).json["runs"][0]["said"] == "gap"
    assert house.call("POST", "/sync/push", encode_runs([forged]), token=token).json["runs"][0]["said"] == "fork"


def test_a_revoked_till_may_still_say_what_it_has_and_it_is_set_aside(house: House) -> None:
    device, token = house.device("till", "k1", branch=house.branch)
    house.do("identity.revoke_device", {"device": device})
    run = Run(tenant=TENANT, origin="kasirbaru1", first=1, prev=genesis(TENANT, "kasirbaru1").hex(), texts=[b"{}"])
    assert house.call("POST", "/sync/push", encode_runs([run]), token=token).status == 200
    assert house.call("POST", "/sync/rows", EMPTY, token=token).code == "auth.revoked"


def test_a_till_gets_rows_and_no_entries_no_keys_and_no_other_device_s_run(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    rows = house.call("POST", "/sync/rows", EMPTY, token=token)
    assert rows.status == 200
    assert "identity_pins" not in rows.json["rows"]
    for path in ("/sync/entries", "/sync/keys"):
        assert house.call("POST", path, EMPTY, token=token).code == "sync.only_nodes"
    own = {"tenant": TENANT, "origin": "bukanmilik", "after": 0}
    assert house.call("POST", "/sync/run", own, token=token).code == "sync.foreign_origin"


def customer_named(person: str, box: str, actor: str) -> Run:
    """The first entry of a till, which writes a customer down under a sealed name."""
    fact = CustomerNamed(customer=person, name=Sealed(person, box))
    entry = Entry(
        tenant=TENANT, origin="kasirbaru1", seq=1, ms=1, actor=actor, scope="shop", subject=fact.subject(), kind=fact.KIND, v=1,
        body=msgspec.Raw(msgspec.json.encode(fact)),
    )  # fmt: skip
    return Run(tenant=TENANT, origin="kasirbaru1", first=1, prev=genesis(TENANT, "kasirbaru1").hex(), texts=[freeze(entry)])


def names(house: House) -> dict[str, str]:
    """The customers that can be read."""
    with house.node.store.read() as tx:
        return dict(tx.rows("SELECT customer, name FROM till_customers WHERE tenant = :tenant", {"tenant": TENANT}))


def test_a_till_tells_the_key_of_a_customer_it_wrote_down_and_of_nobody_else(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    person, key = "kasirbaru1.1", house.node.vault.new_key()
    line, foreign = [person, b64encode(key).decode()], [house.owner, b64encode(house.node.vault.new_key()).decode()]
    put = {"tenant": TENANT, "keys": [line, foreign]}
    early = house.call("PUT", "/sync/keys", put, token=token)
    assert early.json == {"left": [person, house.owner]}, "the entry has not come yet"
    run = customer_named(person, house.node.vault.seal(key, "Bu Ani"), house.cashier)
    assert house.call("POST", "/sync/push", encode_runs([run]), token=token).json["runs"][0]["said"] == "ok"
    assert names(house) == {person: ""}
    assert house.call("PUT", "/sync/keys", put, token=token).json == {"left": [house.owner]}
    assert names(house) == {person: "Bu Ani"}
    _, other = house.device("till", "k2", branch=house.branch)
    assert house.call("PUT", "/sync/keys", put, token=other).json == {"left": [person, house.owner]}
    for _ in range(9):
        house.call("PUT", "/sync/keys", {**put, "keys": [[person, b64encode(house.node.vault.new_key()).decode()]]}, token=token)
    destroyed = {**put, "keys": [[person, "", True]]}
    assert house.call("PUT", "/sync/keys", destroyed, token=token).json == {"left": [person]}
    assert names(house) == {person: "Bu Ani"}
    assert house.call("PUT", "/sync/keys", {**put, "keys": [line]}, token=token).json == {"left": [person]}, "eight are enough"


def test_a_node_of_one_branch_is_given_that_branch_and_the_shop_s_own(house: House) -> None:
    _, token = house.device("node", "cabang", branch=house.branch)
    everything = house.call("POST", "/sync/entries", {**EMPTY, "scopes": ["lain"]}, token=token)
    page = frames.decode_page(everything.body)
    assert {thaw(entry.text).scope for entry in page.entries} <= {"shop", house.branch}


def test_nobody_pushes_for_another_shop_or_as_the_operator(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    run = Run(tenant="lain", origin="kasirbaru1", first=1, prev="0" * 64, texts=[b"{}"])
    assert house.call("POST", "/sync/push", encode_runs([run]), token=token).code == "sync.foreign_tenant"
    assert house.call("POST", "/sync/push", b"", token="operator~kunci-operator", address="127.0.0.1").code == "sync.only_devices"  # noqa: S106 - a test's own word


def test_a_bomb_and_broken_or_unknown_packing_are_refused(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    bomb, _ = frames.pack(b" " * 50_000_000)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    gzip_bomb = packer.compress(b" " * 50_000_000) + packer.flush()
    for data, coding in (
        (bomb, "zstd"),
        (gzip_bomb, "gzip"),
        (b"nonsense", "zstd"),
        (b"nonsense", "gzip"),
        (b"{}", "br"),
        (bomb[:-9], "zstd"),
    ):
        heard = house.call("POST", "/sync/push", data, token=token, headers={"content-encoding": coding})
        assert (heard.status, heard.code) == (400, "sync.bad_message"), coding
    assert house.call("POST", "/sync/push", b"x" * 1_000_001, token=token).code == "http.too_large"


def test_five_hundred_and_one_entries_are_too_many(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    header = RunHeader(tenant=TENANT, origin="kasirbaru1", first=1, prev="0" * 64, entries=400)
    run = msgspec.json.encode(header) + b"\n{}" * 400
    assert house.call("POST", "/sync/push", run + b"\n" + run, token=token).code == "sync.bad_message"


@pytest.mark.parametrize("word", ["hello", "entries", "run", "keys", "rows"])
def test_a_sync_request_that_is_none_names_the_field(house: House, word: str) -> None:
    _, token = house.device("node", "toko")
    heard = house.call("POST", f"/sync/{word}", {"tenant": 7}, token=token)
    assert (heard.status, heard.code) == (422, "http.bad_field")


# -- hostile bytes

RAW = st.binary(max_size=400)
LINES = st.lists(
    st.one_of(
        RAW,
        st.builds(
            lambda first, entries, prev: msgspec.json.encode(
                {"tenant": TENANT, "origin": "kasirbaru1", "first": first, "prev": prev, "entries": entries}
            ),
            st.integers(-1, 2**60),
            st.integers(-1, 600),
            st.sampled_from(["0" * 64, genesis(TENANT, "kasirbaru1").hex(), "x"]),
        ),
        st.builds(
            lambda seq, kind, body: json.dumps(
                {"tenant": TENANT, "origin": "kasirbaru1", "seq": seq, "ms": 1, "subject": "a/b", "kind": kind, "body": body}
            ).encode(),
            st.integers(-1, 2**54),
            st.sampled_from(["till.sale_completed", "identity.role_given", "catalog.price_set", "kernel.entry_set_aside", "?"]),
            st.recursive(
                st.none() | st.integers() | st.text(max_size=9),
                lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner),
                max_leaves=9,
            ),
        ),
    ),
    max_size=8,
)


def test_no_bytes_pushed_or_asked_bring_the_sync_door_down(house: House) -> None:
    _, till = house.device("till", "k1", branch=house.branch)
    _, node = house.device("node", "toko")

    @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
    @given(lines=LINES, raw=RAW, word=st.sampled_from(sorted({word for _, word in frames.PATHS.values()})), by_node=st.booleans())
    def throw(lines: list[bytes], raw: bytes, word: str, by_node: bool) -> None:
        token = node if by_node else till
        assert house.call("POST", "/sync/push", b"\n".join(lines), token=token).status < 500
        assert house.call("POST", f"/sync/{word}", raw, token=token).status < 500

    throw()
    assert house.see("sync.state").status == 200


@settings(max_examples=300, deadline=None)
@given(RAW)
def test_an_entry_decoder_says_malformed_and_nothing_else(raw: bytes) -> None:
    with suppress(Malformed):
        assert thaw(raw).seq > 0


@settings(max_examples=200, deadline=None)
@given(RAW)
def test_a_page_decoder_says_bad_message_and_nothing_else(raw: bytes) -> None:
    with suppress(BadMessage):
        assert frames.decode_page(raw).upto >= 0


WORDS = st.text("abcdef0123456789", min_size=1, max_size=6)
TEXTS = st.binary(min_size=1, max_size=30).filter(lambda text: b"\n" not in text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.builds(PulledEntry, WORDS, st.integers(1, 50), TEXTS), max_size=20), st.integers(0, 2**50), st.booleans())
def test_a_page_comes_back_from_the_wire_as_it_was(entries: list[PulledEntry], upto: int, more: bool) -> None:
    page = EntriesPage(upto=upto, more=more, entries=entries, mark="tanda")
    assert frames.decode_page(frames.encode_page(page)) == page
