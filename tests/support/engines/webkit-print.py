"""Prints the page at an address with WebKitGTK, scripts off: webkit-print.py ADDRESS PAPER FILE

PAPER is a name known to GTK (iso_a4, na_letter), FILE the absolute path of the PDF. The margins are 14 mm wide, since
WebKitGTK leaves them to whoever prints.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

MARGIN = 14

address, paper, path = sys.argv[1:]
failures = []

settings = Gtk.PrintSettings()
settings.set_printer("Print to File")
settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(path))
setup = Gtk.PageSetup()
setup.set_paper_size(Gtk.PaperSize.new(paper))
for side in ("top", "right", "bottom", "left"):
    getattr(setup, f"set_{side}_margin")(MARGIN, Gtk.Unit.MM)


def fail(message):
    failures.append(message)
    Gtk.main_quit()


def print_page(view, event):
    if event != WebKit2.LoadEvent.FINISHED:
        return
    operation = WebKit2.PrintOperation(web_view=view, print_settings=settings, page_setup=setup)
    operation.connect("failed", lambda _, error: fail(error.message))
    operation.connect("finished", lambda _: Gtk.main_quit())
    operation.print_()


Gtk.init()
view = WebKit2.WebView(settings=WebKit2.Settings(enable_javascript=False))
view.connect("load-changed", print_page)
view.connect("load-failed", lambda *details: fail(details[-1].message))
window = Gtk.Window()
window.add(view)
window.show_all()
view.load_uri(address)
Gtk.main()
sys.exit(failures[0] if failures else 0)
