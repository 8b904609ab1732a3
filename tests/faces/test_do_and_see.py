"""The two verbs over HTTP: what is wished is done once, what is wrong is said with a code and what to do."""

import pytest
from house import House

from lancar.catalog.commands import AddGood

GOOD = {"name": "Kopi susu", "sku": "kopi", "price": 18_000}


def sell(**more: object) -> dict[str, object]:
    return {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 20_000}], **more}


def open_till(house: House) -> None:
    assert house.do("catalog.add_good", GOOD).status == 200
    assert house.do("till.open_shift", {"branch": house.branch, "till": "K1"}).status == 200


def test_a_sale_is_done_and_its_facts_are_the_answer(house: House) -> None:
    open_till(house)
    heard = house.do("till.complete_sale", sell())
    assert heard.status == 200
    said = heard.json
    assert said["facts"][0]["kind"] == "till.sale_completed"
    assert said["facts"][0]["body"]["total"] == 18_000
    assert said["refs"]
    assert said["repeated"] is False


def test_a_wish_repeated_with_its_key_is_answered_and_not_done_again(house: House) -> None:
    open_till(house)
    first = house.do("till.complete_sale", sell(), headers={"Idempotency-Key": "struk-1"})
    again = house.do("till.complete_sale", sell(), headers={"Idempotency-Key": "struk-1"})
    assert again.json["repeated"] is True
    assert again.json["refs"] == first.json["refs"]
    other = house.do("till.complete_sale", sell(), headers={"Idempotency-Key": "struk-2"})
    assert other.json["refs"] != first.json["refs"]


def test_a_key_too_long_for_the_journal_is_refused_before_anything_happens(house: House) -> None:
    heard = house.do("catalog.add_good", GOOD, headers={"Idempotency-Key": "x" * 61})
    assert (heard.status, heard.code) == (400, "http.bad_key")


def test_a_refusal_is_a_problem_document_with_a_sentence_and_what_to_do(house: House) -> None:
    heard = house.do("till.complete_sale", sell())
    assert heard.status == 422
    assert heard.headers["content-type"] == "application/problem+json"
    said = heard.json
    assert said["type"] == f"urn:lancar:problem:{said['code']}"
    assert said["title"] != said["code"]
    assert said["do"]
    assert heard.headers["content-language"] == "id"


def test_a_reader_of_english_is_refused_in_english(house: House) -> None:
    heard = house.do("till.complete_sale", sell(), headers={"Accept-Language": "en-GB,en;q=0.9,id;q=0.2"})
    assert heard.headers["content-language"] == "en"
    assert heard.json["title"] != house.do("till.complete_sale", sell()).json["title"]


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        (b"{", 400, "http.bad_json", ""),
        (b'{"name": "\xff"}', 400, "http.bad_json", ""),
        (b"[]", 422, "http.bad_field", ""),
        (b'{"name": 7}', 422, "http.bad_field", "name"),
        (b'{"name": "Teh", "hutang": 1}', 422, "http.bad_field", ""),
        (b'{"name": "Teh", "price": 1.5}', 422, "http.bad_field", "price"),
        (b'{"name": "Teh", "price": 123456789012345678901234567890}', 422, "http.bad_field", "price"),
        (b"[" * 100_000, 422, "http.bad_field", ""),
    ],
)
def test_a_body_that_is_not_the_command_says_which_field_is_wrong(
    house: House, body: bytes, status: int, code: str, field: str
) -> None:
    heard = house.do("catalog.add_good", body)
    assert (heard.status, heard.code, heard.json.get("field", "")) == (status, code, field)


def test_a_body_beyond_bounds_is_not_read_to_its_end(house: House) -> None:
    heard = house.do("catalog.add_good", b" " * 300_000)
    assert (heard.status, heard.code) == (413, "http.too_large")
    lying = house.call("POST", "/api/do/catalog.add_good", b"{}", headers={"content-length": "9" * 30})
    assert lying.status == 413


def test_unknown_commands_questions_paths_and_methods_are_named(house: House) -> None:
    assert house.do("till.fly").code == "kernel.unknown_command"
    assert house.see("till.fly").code == "kernel.unknown_question"
    assert house.call("GET", "/api/nowhere").code == "http.no_such_path"
    wrong = house.call("GET", "/api/do/catalog.add_good")
    assert (wrong.status, wrong.code, wrong.headers["allow"]) == (405, "http.no_such_method", "POST")


def test_a_question_is_asked_by_get_with_plain_fields_or_by_post(house: House) -> None:
    by_get = house.call("GET", "/api/see/identity.people?with_former=true")
    assert by_get.status == 200
    assert by_get.json == house.see("identity.people", {"with_former": True}).json
    assert house.call("GET", "/api/see/identity.people?with_former=perhaps").code == "http.bad_field"
    assert house.call("GET", "/api/see/identity.people?&&=%").code in {"http.bad_query", "http.bad_field"}


def test_a_long_answer_is_compressed_for_who_understands_it(house: House) -> None:
    plain = house.call("GET", "/openapi.json")
    packed = house.call("GET", "/openapi.json", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < len(plain.body) // 3
    assert packed.body == plain.body


def test_head_answers_like_get_without_a_body(house: House) -> None:
    heard = house.call("HEAD", "/health")
    assert heard.status == 200
    assert heard.body == b""


def test_health_needs_nobody_and_tells_nothing_about_anybody(house: House) -> None:
    heard = house.call("GET", "/health", token="")
    assert heard.status == 200
    assert set(heard.json) == {"status", "version", "role"}


def test_metrics_need_a_manager(house: House) -> None:
    good = house.call("GET", "/metrics")
    assert good.status == 200
    assert b"lancar_requests_total" in good.body
    assert house.call("GET", "/metrics", token="").status == 401
    _, till = house.device("till", "k1", branch=house.branch)
    assert house.call("GET", "/metrics", token=till).status == 403


def test_a_bug_in_a_rule_is_ours_and_the_others_of_the_group_do_not_suffer(house: House, monkeypatch) -> None:
    def broken(_wish: object, _ctx: object) -> list[object]:
        raise ZeroDivisionError

    monkeypatch.setitem(house.node.shapes.rules, AddGood, broken)
    heard = house.do("catalog.add_good", GOOD)
    assert (heard.status, heard.code) == (500, "node.bug")
    assert "ZeroDivision" not in heard.body.decode()
    assert house.do("identity.open_branch", {"code": "B", "name": "Lembang"}).status == 200


def test_what_stands_in_the_outbox_is_shown_and_only_stuck_deeds_are_tried_again(house: House) -> None:
    assert house.call("GET", "/api/outbox").json == []
    assert house.call("POST", "/api/outbox/retry", {"job": "print:7"}).code == "kernel.no_such_job"
    assert house.call("POST", "/api/outbox/retry", {"jobs": 7}).code == "http.bad_field"
    _, till = house.device("till", "k1", branch=house.branch)
    assert house.call("GET", "/api/outbox", token=till).status == 403
