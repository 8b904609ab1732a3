"""A TLS handshake in memory: a client that trusts one authority, a server with one context, and no network between."""

import ssl


def client_of(authority: bytes) -> ssl.SSLContext:
    """A device to which a person has introduced this authority (DER), and which trusts nobody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(authority))
    return context


def shake(server: ssl.SSLContext, client: ssl.SSLContext, name: str) -> bytes:
    """The certificate (DER) that a client is shown and believes under a name. Raises ssl.SSLError when it does not."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    here = client.wrap_bio(to_client, to_server, server_hostname=name)
    there = server.wrap_bio(to_server, to_client, server_side=True)
    open_ends = [here, there]
    for _ in range(20):
        for end in list(open_ends):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            open_ends.remove(end)
        if not open_ends:
            shown = here.getpeercert(binary_form=True)
            assert shown is not None
            return shown
    raise AssertionError("they never came to an end")
