"""Reports on paper other than CSV: a spreadsheet and a printed page."""
