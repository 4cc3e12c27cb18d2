"""The same files work from a disk, below a path on a plain web host, and without scripts."""


def test_opens_from_a_disk_without_a_message_or_a_request_elsewhere(site, page, new_tab):
    tab = new_tab()
    tab.open(site.file_address(page))
    assert tab.failures == []
    assert tab.console == []
    assert [r for r in tab.requests if not r.startswith((site.root.as_uri(), "data:"))] == []


def test_opens_below_a_path_on_a_web_host_with_the_same_text(site, page, web_address, new_tab):
    disk, web = new_tab(), new_tab()
    text = disk.open(site.file_address(page)).inner_text("body")
    assert web.open(web_address + page).inner_text("body") == text
    assert web.failures == []
    assert web.console == []
    assert [r for r in web.requests if not r.startswith((web_address, "data:"))] == []


def test_reads_without_scripts(site, page, new_tab):
    usual, plain = new_tab(), new_tab(java_script_enabled=False)
    links = usual.open(site.file_address(page)).locator("main a[href]").count()
    without = plain.open(site.file_address(page))
    assert without.locator("main h1").inner_text().strip()
    assert without.locator("main a[href]").count() >= links


def test_every_address_inside_the_site_is_relative_and_names_a_file(site):
    wrong = []
    for page in site.pages:
        markup = site.markup(page)
        for address in markup.links + markup.fetched:
            if address.startswith(("http:", "https:", "mailto:", "data:")):
                if address in markup.fetched and not address.startswith("data:"):
                    wrong.append(f"{page} loads {address}")
                continue
            target = site.target(page, address)
            if address.startswith("/") or target is None or not (site.root / target).is_file():
                wrong.append(f"{page}: {address}")
    assert wrong == []
