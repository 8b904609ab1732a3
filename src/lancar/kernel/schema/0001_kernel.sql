-- The kernel's own tables. Everything else is a view and can be rebuilt from `journal`.
-- One text for SQLite and PostgreSQL (BLOB is read as BYTEA there). Tenant comes first in every key.

CREATE TABLE tenants (
    tenant TEXT NOT NULL,
    rx BIGINT NOT NULL,
    PRIMARY KEY (tenant)
);

-- status: 0 folded, 1 unknown kind (kept and relayed, not folded yet), 2 malformed, 3 set aside
CREATE TABLE journal (
    tenant TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    rx BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    tick BIGINT NOT NULL,
    took_ms BIGINT NOT NULL,
    status BIGINT NOT NULL,
    v BIGINT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    subject TEXT NOT NULL,
    wish TEXT NOT NULL,
    via TEXT NOT NULL,
    hash BLOB NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (tenant, origin, seq)
);
CREATE UNIQUE INDEX journal_by_rx ON journal (tenant, rx);
CREATE INDEX journal_by_subject ON journal (tenant, subject);
CREATE INDEX journal_by_wish ON journal (tenant, wish) WHERE wish <> '';
CREATE INDEX journal_unfolded ON journal (tenant, status, kind) WHERE status <> 0;

-- One row an incarnation: how far its chain is here without a gap, and whose it is.
-- mine: 1 written by this node. state: open, closed (a new incarnation followed), forked
CREATE TABLE origins (
    tenant TEXT NOT NULL,
    origin TEXT NOT NULL,
    head_seq BIGINT NOT NULL,
    head_hash BLOB NOT NULL,
    top_seq BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    tick BIGINT NOT NULL,
    mine BIGINT NOT NULL,
    state TEXT NOT NULL,
    via TEXT NOT NULL,
    PRIMARY KEY (tenant, origin)
);

-- What could not be folded, and why; a person looks at it. Nothing here is ever lost.
CREATE TABLE quarantine (
    tenant TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    via TEXT NOT NULL,
    took_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, origin, seq)
);

-- Two different entries under one number: both are kept. `text` is the one that is not in the journal.
CREATE TABLE forks (
    tenant TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    other_hash BLOB NOT NULL,
    text BLOB NOT NULL,
    reissued_as TEXT NOT NULL,
    took_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, origin, seq, other_hash)
);

-- What a node upstream has of each origin that passes through here: the only acknowledgement there is.
CREATE TABLE acks (
    tenant TEXT NOT NULL,
    peer TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (tenant, peer, origin)
);

-- How far this node has read its peers, and what it learned about their clocks.
CREATE TABLE peers (
    tenant TEXT NOT NULL,
    peer TEXT NOT NULL,
    scopes TEXT NOT NULL,
    entries_rx BIGINT NOT NULL,
    entries_mark TEXT NOT NULL,
    rows_rx BIGINT NOT NULL,
    rows_mark TEXT NOT NULL,
    keys_sent_rx BIGINT NOT NULL,
    keys_seen_rx BIGINT NOT NULL,
    skew_ms BIGINT NOT NULL,
    last_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, peer)
);

-- Keys of sealed personal data. Destroying one (key = empty) forgets the person.
CREATE TABLE person_keys (
    tenant TEXT NOT NULL,
    person TEXT NOT NULL,
    sealing BLOB NOT NULL,
    destroyed BIGINT NOT NULL,
    rx BIGINT NOT NULL,
    PRIMARY KEY (tenant, person)
);
CREATE INDEX person_keys_by_rx ON person_keys (tenant, rx);

-- Verdicts about entries of others, whether or not the entry is here yet. judged: the digest of its bytes; '': any of that number.
CREATE TABLE verdicts (
    tenant TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    judged TEXT NOT NULL,
    version BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    tick BIGINT NOT NULL,
    judge TEXT NOT NULL,
    aside BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (tenant, origin, seq, judged)
);

-- Rows that went away from a pulled view: how tills learn of it.
CREATE TABLE tombs (
    tenant TEXT NOT NULL,
    rx BIGINT NOT NULL,
    view_table TEXT NOT NULL,
    row_key TEXT NOT NULL,
    PRIMARY KEY (tenant, rx, view_table, row_key)
);

-- Deeds to be done to the world. state: waiting, leased, done, unknown, dead
CREATE TABLE outbox (
    tenant TEXT NOT NULL,
    job TEXT NOT NULL,
    effect TEXT NOT NULL,
    body BLOB NOT NULL,
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    leased_until_ms BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (tenant, job)
);
CREATE INDEX outbox_by_due ON outbox (state, due_ms);

-- Which version of each view stands in its table.
CREATE TABLE built_views (
    view_table TEXT NOT NULL,
    version BIGINT NOT NULL,
    shape TEXT NOT NULL,
    generation BIGINT NOT NULL,
    PRIMARY KEY (view_table)
);

CREATE TABLE node_facts (
    name TEXT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (name)
);
