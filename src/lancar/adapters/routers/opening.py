"""From the settings to the router."""

import asyncio
from typing import assert_never
from urllib.parse import urlsplit

from lancar.adapters.routers.careful import CarefulRouter, Device
from lancar.adapters.routers.cisco import CiscoDevice, KeeperUndo
from lancar.adapters.routers.cisco_restconf import RestconfIos
from lancar.adapters.routers.cisco_shell import CliIos, Shell, TimerUndo
from lancar.adapters.routers.keeper import Keeper
from lancar.adapters.routers.linux.planned import LinuxDevice
from lancar.adapters.routers.linux.routes import Routes
from lancar.adapters.routers.linux.sharing import Sharing
from lancar.adapters.routers.mikrotik import MikrotikDevice
from lancar.adapters.routers.mikrotik_api import ApiRos
from lancar.adapters.routers.mikrotik_rest import RestRos
from lancar.adapters.routers.near import is_near
from lancar.adapters.routers.omada import OmadaDevice
from lancar.adapters.routers.omada_api import Omada
from lancar.adapters.routers.openwrt import OpenwrtDevice
from lancar.adapters.routers.openwrt_ubus import Ubus
from lancar.adapters.routers.settings import RouterSettings
from lancar.adapters.routers.web import Trust, Web, connected
from lancar.lines.ports import RouterFailed

API_PORT, API_TLS_PORT = 8728, 8729


def open_router(settings: RouterSettings, password: str, keeper: Keeper) -> CarefulRouter:
    """The router, not yet asked anything. Raises RouterFailed (certain) for settings that do not fit together."""
    return CarefulRouter(_device(settings, password, keeper))


def _device(settings: RouterSettings, password: str, keeper: Keeper) -> Device:
    trust = Trust(settings.pin, settings.ca)
    match settings.brand:
        case "mikrotik":
            return MikrotikDevice(RestRos(_web(settings, trust), settings.user, password), settings.lines)
        case "mikrotik-api":
            return MikrotikDevice(_api(settings, trust, password), settings.lines)
        case "openwrt":
            return OpenwrtDevice(Ubus(_web(settings, trust), settings.user, password), settings.lines)
        case "omada":
            web = _web(settings, trust)
            api = Omada(web, settings.controller, settings.user, password, settings.site)
            return OmadaDevice(api, settings.lines, keeper, near=is_near(web.host))
        case "linux":
            return _linux(settings, keeper)
        case "cisco":
            return _cisco(settings, trust, password, keeper)
        case _:
            assert_never(settings.brand)


def _cisco(settings: RouterSettings, trust: Trust, password: str, keeper: Keeper) -> CiscoDevice:
    """RESTCONF where `url` is https; with `ssh` the router holds the undo; with `ssh` alone the command line does it all."""
    shell = None
    if settings.ssh:
        shell = Shell(settings.ssh, settings.user, password, settings.ssh_key, settings.patience_s)
    parts = urlsplit(settings.url)
    if parts.scheme == "ssh" and shell is None:
        shell = Shell(parts.netloc, settings.user, password, settings.ssh_key, settings.patience_s)
    if parts.scheme == "ssh" and shell is not None:
        return CiscoDevice(CliIos(shell), TimerUndo(shell), settings.lines)
    web = _web(settings, trust)
    undo = TimerUndo(shell) if shell is not None else KeeperUndo(keeper, near=is_near(web.host))
    return CiscoDevice(RestconfIos(web, settings.user, password), undo, settings.lines)


def _linux(settings: RouterSettings, keeper: Keeper) -> LinuxDevice:
    try:
        routes = Routes()
    except OSError as why:
        raise RouterFailed("router.unreachable", f"netlink: {why}", certain=True) from None
    try:
        return LinuxDevice(routes, settings.lines, keeper, Sharing(routes))
    except OSError:  # a machine without nftables is read and told which line to prefer all the same
        return LinuxDevice(routes, settings.lines, keeper)


def _web(settings: RouterSettings, trust: Trust) -> Web:
    return Web(settings.url, trust, settings.patience_s)


def _api(settings: RouterSettings, trust: Trust, password: str) -> ApiRos:
    parts = urlsplit(settings.url)
    if parts.scheme not in {"api", "apis"} or not parts.hostname:
        raise RouterFailed("router.unreachable", f"{settings.url!r} is no address of a binary API", certain=True)
    host, secure = parts.hostname, parts.scheme == "apis"
    port = parts.port or (API_TLS_PORT if secure else API_PORT)

    async def connect() -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await connected(host, port, trust if secure else None, settings.patience_s)

    return ApiRos(connect, settings.user, password, settings.patience_s)
