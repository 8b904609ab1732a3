"""Every page of every app, by its address after `#`. What an app links to from its own frame must stand here."""

PAGES: dict[str, tuple[str, ...]] = {
    "/kasir": ("/jual", "/bayar", "/simpanan", "/struk", "/giliran", "/lainnya", "/barang", "/pelanggan", "/keadaan"),
    "/kantor": ("/",),
    "/pasang": ("/",),
}
