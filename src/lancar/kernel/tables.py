"""The kernel's own tables as statements: what the journal, the origins and their neighbours are asked and told."""

from lancar.kernel.store import Put

FOLDED, UNKNOWN, MALFORMED, ASIDE = 0, 1, 2, 3
"""The status of a journal row: in the views · kind not known here yet · not an entry · set aside by a verdict."""

OPEN, CLOSED, FORKED = "open", "closed", "forked"
"""The state of an origin."""

JOURNAL = Put(
    "journal",
    [
        ("tenant", str), ("origin", str), ("seq", int), ("rx", int), ("ms", int), ("tick", int), ("took_ms", int),
        ("status", int), ("v", int), ("kind", str), ("scope", str), ("subject", str), ("wish", str), ("via", str),
        ("hash", bytes), ("text", bytes),
    ],
)  # fmt: skip
ORIGINS = Put(
    "origins",
    [
        ("tenant", str), ("origin", str), ("head_seq", int), ("head_hash", bytes), ("top_seq", int), ("ms", int), ("tick", int),
        ("mine", int), ("state", str), ("via", str),
    ],
    "ON CONFLICT (tenant, origin) DO UPDATE SET head_seq = excluded.head_seq, head_hash = excluded.head_hash, "
    "top_seq = excluded.top_seq, ms = excluded.ms, tick = excluded.tick, mine = excluded.mine, state = excluded.state, "
    "via = excluded.via",
)  # fmt: skip
QUARANTINE = Put(
    "quarantine",
    [("tenant", str), ("origin", str), ("seq", int), ("reason", str), ("detail", str), ("via", str), ("took_ms", int)],
    "ON CONFLICT (tenant, origin, seq) DO UPDATE SET reason = excluded.reason, detail = excluded.detail",
)
FORKS = Put(
    "forks",
    [
        ("tenant", str),
        ("origin", str),
        ("seq", int),
        ("other_hash", bytes),
        ("text", bytes),
        ("reissued_as", str),
        ("took_ms", int),
    ],
    "ON CONFLICT (tenant, origin, seq, other_hash) DO NOTHING",
)
ACKS = Put(
    "acks",
    [("tenant", str), ("peer", str), ("origin", str), ("seq", int)],
    "ON CONFLICT (tenant, peer, origin) DO UPDATE SET seq = excluded.seq",
)
PEERS = Put(
    "peers",
    [
        ("tenant", str), ("peer", str), ("scopes", str), ("entries_rx", int), ("entries_mark", str), ("rows_rx", int),
        ("rows_mark", str), ("keys_sent_rx", int), ("keys_seen_rx", int), ("skew_ms", int), ("last_ms", int),
    ],
    "ON CONFLICT (tenant, peer) DO UPDATE SET scopes = excluded.scopes, entries_rx = excluded.entries_rx, "
    "entries_mark = excluded.entries_mark, rows_rx = excluded.rows_rx, rows_mark = excluded.rows_mark, "
    "keys_sent_rx = excluded.keys_sent_rx, keys_seen_rx = excluded.keys_seen_rx, "
    "skew_ms = excluded.skew_ms, last_ms = excluded.last_ms",
)  # fmt: skip
PERSON_KEYS = Put(
    "person_keys",
    [("tenant", str), ("person", str), ("sealing", bytes), ("destroyed", int), ("rx", int)],
    "ON CONFLICT (tenant, person) DO UPDATE SET sealing = excluded.sealing, destroyed = excluded.destroyed, rx = excluded.rx "
    "WHERE excluded.destroyed >= person_keys.destroyed",
)
VERDICTS = Put(
    "verdicts",
    [
        ("tenant", str), ("origin", str), ("seq", int), ("judged", str), ("version", int), ("ms", int), ("tick", int),
        ("judge", str), ("aside", int), ("reason", str),
    ],
    "ON CONFLICT (tenant, origin, seq, judged) DO UPDATE SET version = excluded.version, ms = excluded.ms, tick = excluded.tick, "
    "judge = excluded.judge, aside = excluded.aside, reason = excluded.reason",
)  # fmt: skip
TOMBS = Put(
    "tombs",
    [("tenant", str), ("rx", int), ("view_table", str), ("row_key", str)],
    "ON CONFLICT (tenant, rx, view_table, row_key) DO NOTHING",
)
OUTBOX = Put(
    "outbox",
    [
        ("tenant", str), ("job", str), ("effect", str), ("body", bytes), ("cause", str), ("state", str), ("tries", int),
        ("due_ms", int), ("leased_until_ms", int), ("note", str),
    ],
    "ON CONFLICT (tenant, job) DO NOTHING",
)  # fmt: skip
BUILT_VIEWS = Put(
    "built_views",
    [("view_table", str), ("version", int), ("shape", str), ("generation", int)],
    "ON CONFLICT (view_table) DO UPDATE SET version = excluded.version, shape = excluded.shape, generation = excluded.generation",
)
NODE_FACTS = Put("node_facts", [("name", str), ("said", str)], "ON CONFLICT (name) DO UPDATE SET said = excluded.said")

ENTER_TENANT = "INSERT INTO tenants (tenant, rx) VALUES (:tenant, 0) ON CONFLICT (tenant) DO NOTHING"
LOCK_RX = "UPDATE tenants SET rx = rx WHERE tenant = :tenant RETURNING rx"
"""Takes the short per-tenant lock (PostgreSQL: the row; SQLite: the writer has it) and tells the last receipt number."""
MOVE_RX = "UPDATE tenants SET rx = :rx WHERE tenant = :tenant"
LAST_RX = "SELECT rx FROM tenants WHERE tenant = :tenant"
ALL_TENANTS = "SELECT tenant FROM tenants ORDER BY tenant"

_ORIGIN = "origin, head_seq, head_hash, top_seq, ms, tick, mine, state, via FROM origins"
ORIGIN = f"SELECT {_ORIGIN} WHERE tenant = :tenant AND origin = :origin"
ORIGIN_LIST = f"SELECT {_ORIGIN} WHERE tenant = :tenant ORDER BY origin"
OWN_ORIGIN = f"SELECT {_ORIGIN} WHERE tenant = :tenant AND mine = 1 AND state = 'open'"

TEXT_AT = "SELECT text, hash, status, rx FROM journal WHERE tenant = :tenant AND origin = :origin AND seq = :seq"
TEXTS_BETWEEN = (
    "SELECT seq, text, status FROM journal WHERE tenant = :tenant AND origin = :origin "
    "AND seq >= :first AND seq <= :last ORDER BY seq"
)
ROWS_AFTER = (
    "SELECT seq, status, rx, text, via FROM journal WHERE tenant = :tenant AND origin = :origin AND seq >= :first ORDER BY seq"
)
BY_SUBJECT = "SELECT text, rx FROM journal WHERE tenant = :tenant AND subject = :subject AND status = 0"
# without `wish <> ''` SQLite may not use the index, which leaves out entries without a wish; with an ORDER BY it does not want to
BY_WISH = "SELECT origin, seq FROM journal WHERE tenant = :tenant AND wish = :wish AND wish <> ''"
PAGE_BY_RX = "SELECT rx, text FROM journal WHERE tenant = :tenant AND rx > :after AND status = 0 ORDER BY rx LIMIT :most"
UNFOLDED = "SELECT origin, seq, via, text FROM journal WHERE tenant = :tenant AND status = 1 ORDER BY rx"
SET_STATUS = "UPDATE journal SET status = :status WHERE tenant = :tenant AND origin = :origin AND seq = :seq"
SET_HASH = "UPDATE journal SET hash = :hash WHERE tenant = :tenant AND origin = :origin AND seq = :seq"
DROP_ENTRY = "DELETE FROM journal WHERE tenant = :tenant AND origin = :origin AND seq = :seq"


def give_entries(scopes: int) -> str:
    """The entries after a receipt number, of so many scopes (`:scope_0` …); of any scope when 0. "?" is malformed: all get it."""
    named = ", ".join(f":scope_{place}" for place in range(scopes))
    wanted = f"AND scope IN ('?', {named}) " if scopes else ""
    return f"SELECT rx, origin, seq, text FROM journal WHERE tenant = :tenant AND rx > :after {wanted}ORDER BY rx LIMIT :most"


JOURNAL_TOMBS = (
    "SELECT row_key FROM tombs WHERE tenant = :tenant AND view_table = 'journal' AND rx > :after AND rx <= :upto ORDER BY rx"
)
"""Entries that stepped back: those who fetched them are told."""
HEARD_AFTER = (
    "SELECT j.origin, j.seq, j.text FROM journal AS j JOIN origins AS o ON o.tenant = j.tenant AND o.origin = j.origin "
    "WHERE j.tenant = :tenant AND j.via = '' AND o.mine = 0 AND (j.origin > :origin OR (j.origin = :origin AND j.seq > :seq)) "
    "ORDER BY j.origin, j.seq LIMIT :most"
)
"""What was fetched from above, neither written here nor pushed from below."""
FETCHED = (
    "SELECT j.text FROM journal AS j JOIN origins AS o ON o.tenant = j.tenant AND o.origin = j.origin "
    "WHERE j.tenant = :tenant AND j.origin = :origin AND j.seq = :seq AND j.via = '' AND o.mine = 0"
)
UNLINK = "UPDATE journal SET hash = :none WHERE tenant = :tenant AND origin = :origin AND seq > :seq"
DOUBT = "UPDATE peers SET entries_mark = '?' WHERE tenant = :tenant"
"""A mark that no peer knows: it is asked from the beginning, and which of what was fetched from it does not stand any more."""
LAST_UPTO = "SELECT rx, took_ms, text FROM journal WHERE tenant = :tenant AND rx <= :upto ORDER BY rx DESC LIMIT 1"
VERDICT = (
    "SELECT version, ms, tick, judge, aside, reason FROM verdicts WHERE tenant = :tenant AND origin = :origin AND seq = :seq "
    "AND (judged = :judged OR judged = '') ORDER BY version DESC, ms DESC, tick DESC, judge DESC LIMIT 1"
)
FORKED_AT = (
    "SELECT reissued_as FROM forks WHERE tenant = :tenant AND origin = :origin AND seq = :seq AND other_hash = :other_hash"
)
FORKED_BEFORE = "SELECT 1 FROM forks WHERE tenant = :tenant AND origin = :origin AND seq = :seq AND reissued_as <> '' LIMIT 1"
VERDICT_ALONE = (
    "SELECT version, ms, tick, judge FROM verdicts "
    "WHERE tenant = :tenant AND origin = :origin AND seq = :seq AND judged = :judged"
)
VERDICT_COUNT = "SELECT count(*) FROM verdicts WHERE tenant = :tenant"
PERSON_KEY = "SELECT sealing, destroyed FROM person_keys WHERE tenant = :tenant AND person = :person"
KEYS_AFTER = (
    "SELECT person, sealing, destroyed, rx FROM person_keys WHERE tenant = :tenant AND rx > :after ORDER BY rx LIMIT :most"
)
PEER = (
    "SELECT scopes, entries_rx, entries_mark, rows_rx, rows_mark, keys_sent_rx, keys_seen_rx, skew_ms, last_ms FROM peers "
    "WHERE tenant = :tenant AND peer = :peer"
)
ACKS_OF = "SELECT origin, seq FROM acks WHERE tenant = :tenant AND peer = :peer"
ABOVE = (
    "SELECT p.peer, COALESCE(a.seq, 0) FROM peers AS p LEFT JOIN acks AS a "
    "ON a.tenant = p.tenant AND a.peer = p.peer AND a.origin = :origin WHERE p.tenant = :tenant"
)
