"""Prints pages with WebKitGTK, scripts off: webkit-print.py FOLDER ADDRESS...

FOLDER, an absolute path, gets `0-PAPER.pdf` for each paper from the first address, `1-PAPER.pdf` from the second and so
on. The margins are 14 mm wide, since WebKitGTK leaves them to the caller.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

MARGIN = 14

PAPERS = ("iso_a4", "na_letter")

folder, *addresses = sys.argv[1:]
pages = iter(enumerate(addresses))
number, papers = 0, iter(())
failures = []

settings = Gtk.PrintSettings()
settings.set_printer("Print to File")
settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
setup = Gtk.PageSetup()
for side in ("top", "right", "bottom", "left"):
    getattr(setup, f"set_{side}_margin")(MARGIN, Gtk.Unit.MM)


def fail(message):
    failures.append(message)
    Gtk.main_quit()


def load_next():
    global number, papers
    page = next(pages, None)
    if page is None:
        Gtk.main_quit()
        return
    number, address = page
    papers = iter(PAPERS)
    view.load_uri(address)


def print_next():
    paper = next(papers, None)
    if paper is None:
        load_next()
        return
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(f"{folder}/{number}-{paper}.pdf"))
    setup.set_paper_size(Gtk.PaperSize.new(paper))
    operation = WebKit2.PrintOperation(web_view=view, print_settings=settings, page_setup=setup)
    operation.connect("failed", lambda _, error: fail(error.message))
    operation.connect("finished", lambda _: print_next())
    operation.print_()


Gtk.init()
view = WebKit2.WebView(settings=WebKit2.Settings(enable_javascript=False))
view.connect("load-changed", lambda _, event: print_next() if event == WebKit2.LoadEvent.FINISHED else None)
view.connect("load-failed", lambda *details: fail(details[-1].message))
window = Gtk.Window()
window.add(view)
window.show_all()
load_next()
Gtk.main()
sys.exit(failures[0] if failures else 0)
