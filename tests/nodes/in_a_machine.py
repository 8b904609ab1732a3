"""Starts systemd as the first process of a small machine, with a guard in it: a program for `test_guard_unit_started.py`.

The machine is made of namespaces that `unshare` has opened: its disk is this one's, with every change kept in memory only; its
network is two wires that lead nowhere; of this machine's units it has none but the guard's. When its first process ends,
all of it is gone.
"""

import os
import subprocess
import sys
from pathlib import Path

from lancar.adapters.tunnel.terms import make_key, public_of
from lancar.nodes.guard.unit import unit
from lancar.nodes.tunnel.place import ShopEnd, keep

CANNOT = 77
DATA = Path("/var/lib/lancar")
LOG = "/var/log/guard.log"
UNITS = "etc/systemd/system"
SETTINGS = '[guard]\n[[guard.line]]\nname = "fiber"\ninterface = "wan1"\n[[guard.line]]\nname = "radio"\ninterface = "wan2"\n'
TUNNEL = '[guard.tunnel]\nclasses = ["payments"]\n'
NOTHING = "[Unit]\nDescription=nothing\n"
START = "[Unit]\nRequires=lancar-guard.service\nAfter=lancar-guard.service\n"
HERE, PYTHON = Path("/srv/lancar"), Path("/srv/python")
"""Where Lancar and the Python that runs this are in the machine."""
SOURCE = Path(__file__).parents[2] / "src"


def run(*command: str, otherwise: int = 1) -> None:
    """Do it, or end with what it said."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(f"{' '.join(command)}: {done.stderr.strip()}\n")
        sys.exit(otherwise)


def mount(kind: str, place: Path, *options: str) -> None:
    """Mount it, or end with CANNOT: not every container may."""
    place.mkdir(exist_ok=True)
    run("mount", "-t", kind, *options, kind, str(place), otherwise=CANNOT)


def disk(beside: Path) -> Path:
    """This machine's disk, changes to which are gone with the machine."""
    run("mount", "--make-rprivate", "/", otherwise=CANNOT)
    mount("tmpfs", beside)
    upper, work, root = (beside / name for name in ("upper", "work", "root"))
    upper.mkdir()
    work.mkdir()
    mount("overlay", root, "-o", f"lowerdir=/,upperdir={upper},workdir={work}")
    for kind, name in (("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "run"), ("tmpfs", "tmp"), ("tmpfs", "sys/fs/cgroup")):
        mount(kind, root / name)
    run("mount", "--rbind", "/dev", str(root / "dev"))
    # they may be on another disk, or below /tmp, of which a unit has one of its own
    for place, there in ((SOURCE, HERE), (Path(sys.prefix), PYTHON), (Path(sys.base_prefix), Path(sys.base_prefix))):
        (root / there.relative_to("/")).mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", str(place), str(root / there.relative_to("/")))
    mount("cgroup", root / "sys/fs/cgroup/systemd", "-o", "none,name=systemd")
    return root


def readable(root: Path) -> None:
    """Let a person without rights reach Python and Lancar, wherever this machine keeps them."""
    for place in (HERE, PYTHON, Path(sys.executable).resolve(), Path(sys.base_prefix)):
        for above in place.parents:
            there = root / above.relative_to("/")
            if there.stat().st_dev == root.stat().st_dev:
                there.chmod(there.stat().st_mode | 0o055)


def wires() -> None:
    """Two ways out, each with a gateway that never answers."""
    run("ip", "link", "set", "lo", "up")
    for number in (1, 2):
        run("ip", "link", "add", f"wan{number}", "type", "veth", "peer", "name", f"far{number}")
        run("ip", "address", "add", f"10.77.{number}.2/24", "dev", f"wan{number}")
        for end in ("wan", "far"):
            run("ip", "link", "set", f"{end}{number}", "up")
        run("ip", "route", "add", "default", "via", f"10.77.{number}.1", "dev", f"wan{number}", "metric", f"{number}00")


def guard(root: Path, *, tunnel: bool) -> None:
    """Its settings, its unit, and a person for it."""
    data = root / DATA.relative_to("/")
    data.mkdir(parents=True)
    (data / "lancar.toml").write_text(SETTINGS + TUNNEL * tunnel)
    if tunnel:
        hub = public_of(make_key())
        keep(data, ShopEnd(
            key=make_key(), hub_key=hub, shared_key=make_key(), endpoint="203.0.113.1:51820", reached="203.0.113.1:51820",
            address="172.29.77.2", hub_address="172.29.77.1", meeting_port=51822,
        ))  # fmt: skip
    else:
        run("chroot", str(root), "useradd", "--system", "lancar")
        run("chroot", str(root), "chown", "-R", "lancar", str(DATA))
    units = root / UNITS
    here = f"[Service]\nEnvironment=PYTHONPATH={HERE}\nStandardOutput=append:{LOG}\nStandardError=append:{LOG}\n"
    told = unit(DATA, tunnel=tunnel).replace(sys.executable, str(PYTHON / "bin" / Path(sys.executable).name))
    texts = {"lancar-guard.service": told, "lancar-guard.service.d/here.conf": here, "machine.target": START}
    texts |= dict.fromkeys(("sysinit.target", "basic.target", "network.target"), NOTHING)
    for name, text in texts.items():
        (units / name).parent.mkdir(parents=True, exist_ok=True)
        (units / name).write_text(text)
    (root / "etc/fstab").write_text("")


def main(beside: str, kind: str) -> None:
    """Become the machine's first process. `beside` is a folder for its disk, `kind` is *plain* or *tunnel*."""
    mount("proc", Path("/proc"))
    root = disk(Path(beside))
    wires()
    guard(root, tunnel=kind == "tunnel")
    readable(root)
    os.chroot(root)
    os.chdir("/")
    start = ["/lib/systemd/systemd", "--system", "--unit=machine.target", "--log-target=console", "--show-status=0"]
    os.execve(start[0], start, {"container": "lxc", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})  # noqa: S606 - a program by its path


if __name__ == "__main__":
    main(*sys.argv[1:])
