"""What a judge saw is what the journal keeps."""

import msgspec

from lancar.lines.facts.reported import Evidence
from lancar.lines.judging import terms


def test_a_judges_evidence_is_read_as_the_journals_own():
    verdict = terms.Verdict(line="indihome", state="down", since_us=1)
    target = terms.TargetSeen(name="a", address="198.51.100.1", kind="far", sent=3, answered=2, rtt_us=9, deadline_us=4)
    seen = terms.Evidence(
        verdict=verdict, at_us=5, targets=(target,), probes=((900, 0, "icmp", "answered", 9_000),), facts={"silent_ms": 7}
    )
    kept = msgspec.convert(msgspec.to_builtins(seen), Evidence)
    assert kept.targets[0].answered == 2
    assert kept.probes[0].outcome == "answered"
    assert kept.facts == {"silent_ms": 7}
