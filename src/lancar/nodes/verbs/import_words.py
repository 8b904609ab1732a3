"""Why a line of a sheet was not taken, for a terminal: what is so and what to do, as the screens say it (`web/words`)."""

WORDS: dict[str, tuple[str, str]] = {
    "catalog.bad_id": (
        "kode “{text}” tidak bisa dipakai; pakai huruf, angka, titik, atau tanda hubung",
        "the code “{text}” cannot be used; use letters, digits, dots or hyphens",
    ),
    "catalog.bad_option": (
        "pilihan “{text}” tidak terbaca; tulis seperti Ukuran=L",
        "the choice “{text}” cannot be read; write it like Size=L",
    ),
    "catalog.bad_order_type": (
        "jenis pesanan “{text}” tidak bisa dipakai; pakai huruf kecil, misalnya delivery",
        "the order type “{text}” cannot be used; use small letters, such as delivery",
    ),
    "catalog.barcode_taken": (
        "barcode {text} dilewati karena sudah dipakai barang lain; cek lagi barcodenya",
        "barcode {text} is passed over, for it belongs to another good; check it",
    ),
    "catalog.check_digit": (
        "barcode {text} dilewati karena angka terakhirnya tidak cocok; ketik ulang barcodenya",
        "barcode {text} is passed over, for its last digit does not fit; type it again",
    ),
    "catalog.days_reversed": (
        "tanggal mulainya ({text}) sesudah tanggal sampainya; tukar keduanya",
        "the first day ({text}) is after the last; swap them",
    ),
    "catalog.empty_name": (
        "namanya kosong; isi kolom Nama",
        "the name is empty; fill in the column Name",
    ),
    "catalog.empty_unit": (
        "satuannya kosong; isi kolom Satuan, misalnya pcs",
        "the unit is empty; fill in the column Unit, such as pcs",
    ),
    "catalog.not_a_day": (
        "“{text}” bukan tanggal; tulis seperti 21/11/2026",
        "“{text}” is no day; write it like 21/11/2026",
    ),
    "catalog.row_without_name": (
        "barang baru perlu nama; isi kolom Nama",
        "a new good needs a name; fill in the column Name",
    ),
    "catalog.row_without_price": (
        "baris ini hanya mengatur harga, dan harganya kosong; isi kolom Harga",
        "this line sets a price only, and the price is empty; fill in the column Price",
    ),
    "catalog.too_many_units": (
        "satuannya lebih dari lima; hapus yang tidak dipakai",
        "more than five units; take out those nobody uses",
    ),
    "catalog.unit_taken": (
        "satuan {text} tertulis dua kali; pakai nama satuan lain",
        "the unit {text} stands there twice; call one of them otherwise",
    ),
    "catalog.unknown_branch": (
        "cabang “{text}” belum dikenal; tulis namanya seperti di halaman Cabang",
        "no branch is called “{text}”; write its name as on the page of branches",
    ),
    "catalog.unknown_good": (
        "barang {text} belum ada; masukkan dulu barangnya",
        "there is no good {text}; bring it in first",
    ),
    "catalog.unknown_unit": (
        "satuan {text} belum ada pada barang ini; tambahkan dulu satuannya",
        "this good has no unit {text}; add it first",
    ),
    "catalog.variant_of_variant": (
        "{text} sendiri sudah varian; tulis kode barang induknya",
        "{text} is a variant itself; write the code of the good above it",
    ),
    "sheet.bad_amount": (
        "“{text}” di kolom {column} tidak terbaca sebagai uang; tulis seperti 12.500",
        "“{text}” in column {column} is no amount; write it like 12,500",
    ),
    "sheet.bad_day": (
        "“{text}” di kolom {column} bukan tanggal; tulis seperti 21/11/2026",
        "“{text}” in column {column} is no day; write it like 21/11/2026",
    ),
    "sheet.bad_factor": (
        "isi satuannya tidak terbaca; tulis angka saja, misalnya 40",
        "what the unit holds cannot be read; write digits only, such as 40",
    ),
    "sheet.bad_options": (
        "“{text}” di kolom {column} tidak terbaca; tulis seperti Ukuran=L",
        "“{text}” in column {column} cannot be read; write it like Size=L",
    ),
    "sheet.bad_tax_kind": (
        "pajak “{text}” belum dikenal; tulis PPN, PBJT, bebas, atau mewah",
        "the tax “{text}” is not known; write PPN, PBJT, bebas or mewah",
    ),
    "sheet.bad_text": (
        "“{text}” di kolom {column} terlalu panjang atau berisi tanda khusus; tulis lebih pendek",
        "“{text}” in column {column} is too long or holds special signs; write it shorter",
    ),
    "sheet.bad_yes_or_no": (
        "“{text}” di kolom {column} belum jelas; tulis ya atau tidak",
        "“{text}” in column {column} is not clear; write yes or no",
    ),
    "sheet.barcode_lost_digits": (
        "barcode {text} terpotong oleh Excel; ubah kolomnya menjadi teks, lalu ketik ulang",
        "Excel cut the digits of barcode {text}; make its column a text and type it again",
    ),
    "sheet.category_too_deep": (
        "kategori “{text}” lebih dari tiga tingkat; ringkas menjadi tiga",
        "the category “{text}” has more than three levels; make it three",
    ),
    "sheet.no_code": (
        "belum ada kode, barcode, atau nama; isi salah satunya",
        "no code, barcode or name; fill in one of them",
    ),
    "sheet.no_known_columns": (
        "belum ada judul kolom yang dikenal; tulis Kode, Nama, dan Harga di baris pertama",
        "no heading is known; write Kode, Nama and Harga in the first line",
    ),
    "sheet.open_quote": (
        "tanda kutipnya belum ditutup; hapus atau tutup tanda kutip di baris ini",
        "a quote is left open; remove or close it in this line",
    ),
    "sheet.said_twice": (
        "{text} sudah ada di baris sebelumnya; hapus salah satunya",
        "{text} stands on an earlier line already; take one of them out",
    ),
    "sheet.too_many_cells": (
        "selnya lebih banyak daripada judulnya; beri tanda kutip pada isi yang memuat pemisah kolom",
        "more cells than headings; put quotes around what holds the separator",
    ),
}
"""Code → Indonesian, English; `{text}` is what a cell says, `{column}` the heading above it."""

COLUMNS: dict[str, tuple[str, str]] = {
    "archived": ("Arsip", "Archived"),
    "barcodes": ("Barcode", "Barcodes"),
    "branch": ("Cabang", "Branch"),
    "by_weight": ("Ditimbang", "By weight"),
    "category": ("Kategori", "Category"),
    "cost_milli": ("Harga beli", "Cost"),
    "from_day": ("Mulai", "From"),
    "name": ("Nama", "Name"),
    "note": ("Catatan", "Note"),
    "options": ("Varian", "Options"),
    "order_type": ("Jenis pesanan", "Order type"),
    "price": ("Harga", "Price"),
    "price_list": ("Daftar harga", "Price list"),
    "price_unit": ("Satuan harga", "Price unit"),
    "sku": ("Kode", "Product code"),
    "tax_kind": ("Pajak", "Tax"),
    "track_stock": ("Lacak stok", "Track stock"),
    "unit": ("Satuan", "Unit"),
    "until_day": ("Sampai", "Until"),
    "variant_of": ("Varian dari", "Variant of"),
}
"""Field → its heading."""


def why_not(code: str, column: str, text: str, language: str) -> str:
    """The reason and what to do about it."""
    place = 0 if language == "id" else 1
    named = COLUMNS[column][place] if column in COLUMNS else column
    said = WORDS[code][place] if code in WORDS else f"{code} {{text}}"
    return said.replace("{column}", named).replace("{text}", text).rstrip()
