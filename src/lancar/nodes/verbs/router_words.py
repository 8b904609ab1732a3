"""What `lancar router` says, in both languages: the steps of a plan, the lines of a router, what waits."""

from lancar.lines.ports import Plan, RouterLine, Step

Pair = tuple[str, str]
STEPS: dict[str, Pair] = {
    "router.step.arm.device": (
        "pasang pembatalan di router: keadaan lama kembali sendiri kalau tidak disimpan",
        "arm an undo on the router: the old state comes back by itself unless it is confirmed",
    ),
    "router.step.arm.host": (
        "pasang pembatalan di komputer ini: keadaan lama dikembalikan kalau tidak disimpan",
        "arm an undo on this machine: the old state is put back unless it is confirmed",
    ),
    "router.step.rank": ("jalur {line}: urutan {before} → {after}", "line {line}: rank {before} → {after}"),
    "router.step.weight": ("jalur {line}: bobot {before} → {after}", "line {line}: weight {before} → {after}"),
    "router.step.slot": (
        "satu bagian lalu lintas: {before} → {after}",
        "one part of the traffic: {before} → {after}",
    ),
    "router.step.balance": (
        "pembagian jalur: {before} → {after}",
        "how the lines share: {before} → {after}",
    ),
    "router.step.flag": (
        "antarmuka {line}, {flag}: {before} → {after}",
        "interface {line}, {flag}: {before} → {after}",
    ),
}


def step_pair(step: Step) -> Pair:
    """A step in both languages."""
    code = f"{step.word}.{step.facts.get('by', 'device')}" if step.word == "router.step.arm" else step.word
    indonesian, english = STEPS.get(code, (step.word, step.word))
    return indonesian.format_map(step.facts), english.format_map(step.facts)


def line_pair(line: RouterLine) -> Pair:
    """A line in both languages."""
    states = {True: ("hidup", "up"), False: ("mati", "down"), None: ("tidak tahu", "unknown")}
    indonesian, english = states[line.up]
    here = ("  ← dipakai", "  ← in use") if line.active else ("", "")
    part = f", {line.weight} bagian" if line.weight is not None else ""
    numbers = f", {line.rtt_us // 1_000} ms" if line.rtt_us is not None else ""
    lost = "" if line.loss_permille is None else f", {line.loss_permille / 10:g} %"
    text = f"{line.rank}. {line.line:<10} {line.interface:<24} "
    return (
        f"{text}{indonesian}{part}{numbers}{lost and lost + ' hilang'}{here[0]}",
        f"{text}{english}{part.replace('bagian', 'parts')}{numbers}{lost and lost + ' lost'}{here[1]}",
    )


def wish_pair(plan: Plan) -> Pair:
    """What a plan is for."""
    wish = plan.wish
    match wish.__struct_config__.tag:
        case "prefer":
            return f"Utamakan {wish.line}", f"Prefer {wish.line}"  # type: ignore[union-attr]  # its tag says which
        case "drill":
            seconds = f"{wish.line}, {wish.seconds} s"  # type: ignore[union-attr]  # its tag says which
            return f"Uji pindah ke {seconds}", f"Drill {seconds}"
    weights = ", ".join(f"{line} {weight}" for line, weight in wish.weights.items())  # type: ignore[union-attr]  # the last one
    return f"Bagi: {weights}", f"Share: {weights}"
