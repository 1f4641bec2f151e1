"""The form for a token in a real browser: presets, the picker, the review, dates and addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD, Visitor, place_of, unfit, visiting
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

BILLING = {"acct-summary", "basic-whm-functions", "create-acct", "kill-acct", "list-accts",
           "list-pkgs", "passwd", "show-bandwidth", "suspend-acct", "upgrade-account"}  # fmt: skip


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    assert server.run("account", "create", "resel1", "--reseller").returncode == 0
    for user in ("root", "resel1"):
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


@pytest.fixture
def root(browser: Browser, panel: Server) -> Iterator[Visitor]:
    with visiting(browser, panel, timezone_id="UTC") as one:
        one.sign_in("root")
        one.go("/tokens/new")
        yield one


def chosen(page: Page) -> set[str]:
    """Return what would be sent."""
    values: list[str] = page.locator("input[name=acl]:checked:enabled").evaluate_all(
        "(all) => all.map((one) => one.value)"
    )
    return set(values)


def offered(page: Page) -> set[str]:
    """Return the privileges that a search left in view."""
    values: list[str] = page.locator("[data-privilege]:visible input").evaluate_all(
        "(all) => all.map((one) => one.value)"
    )
    return set(values)


def preset(page: Page, label: str) -> None:
    page.locator(".presets").get_by_label(label).check()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Functions that WHM has and this server lacks, one of each kind.
        ("dumpzone", {"edit-dns"}), ("addzonerecord", {"edit-dns"}),
        ("mass_edit_dns_zone", {"edit-dns"}), ("parse_dns_zone", {"edit-dns"}),
        ("installssl", {"ssl"}), ("restartservice", {"restart"}), ("editquota", {"quota"}),
        # Functions of this server, and a part of one.
        ("accountsummary", {"acct-summary"}), ("unsuspendacct", {"suspend-acct"}),
        # Words of descriptions, and the names of presets.
        ("troubleshooter", {"mailcheck"}), ("acme", {"edit-dns"}), ("billing", BILLING),
        # Words in another order, in either case.
        ("dns edit zones", {"edit-dns"}), ("Unsuspend SUSPEND accounts", {"suspend-acct"}),
        ("quota  modification", {"quota"}),
    ],
)  # fmt: skip
def test_a_privilege_is_found_by_what_people_know_of_it(
    root: Visitor, text: str, found: set[str]
) -> None:
    root.page.get_by_label("Find a privilege").fill(text)
    assert offered(root.page) == found


def test_what_a_search_left_in_view_is_folded_again_after_it(root: Visitor) -> None:
    page = root.page
    find = page.get_by_label("Find a privilege")
    assert offered(page) == set()
    find.fill("sign in")
    assert offered(page) == {"create-user-session"}
    find.fill("temporary session")
    assert offered(page) == {"create-user-session"}
    find.fill("nothing is called so")
    assert offered(page) == set()
    assert page.locator("#none-found").is_visible()
    find.fill("")
    assert offered(page) == set()
    assert not page.locator("#none-found").is_visible()
    assert page.locator("[data-group]:visible").count() == page.locator("[data-group]").count()


def test_groups_are_headers_with_a_count_and_none_holds_one_privilege_alone(root: Visitor) -> None:
    page = root.page
    heads = page.locator("[data-group] > details > summary")
    texts = [text.split("\n")[0].strip() for text in heads.all_inner_texts()]
    assert len(texts) <= 10
    assert any(text.startswith("Initial Privileges") and "20 of 20" in text for text in texts)
    sizes = page.locator("[data-group]").evaluate_all(
        "(all) => all.map((one) => one.querySelectorAll('[data-privilege]').length)"
    )
    assert [size for size in sizes if size == 1] == [1], "Everything alone stands alone"
    assert "Other" in texts[-2]
    assert "Everything" in texts[-1]
    box = place_of(page, "form.card")
    assert box["height"] < 3000
    # A count that does not say which are chosen opens the group.
    preset(page, "ACME certificates")
    assert offered(page) == {"create-dns", "edit-dns", "kill-dns", "park-dns"}
    page.get_by_label("Only selected").check()
    assert offered(page) == {"edit-dns"}
    page.get_by_label("Only selected").uncheck()
    assert offered(page) == {"create-dns", "edit-dns", "kill-dns", "park-dns"}


@pytest.mark.parametrize(
    ("label", "privileges"),
    [("ACME certificates", {"edit-dns"}), ("Single sign-on", {"create-user-session"}),
     ("Billing system", BILLING), ("DNS cluster member", {"clustering"}),
     ("Configuration cluster", {"all"}), ("Nothing selected", set())],
)  # fmt: skip
def test_a_preset_selects_what_it_is_for_and_says_so(
    root: Visitor, label: str, privileges: set[str]
) -> None:
    page = root.page
    card = page.locator(".presets label", has_text=label)
    assert len(card.locator("small").inner_text()) > 20
    preset(page, label)
    assert chosen(page) == privileges
    # A preset comes before everything that is typed, and is one no more after a hand's change.
    top, name = (place_of(page, one) for one in (".presets", "#name"))
    assert top["y"] < name["y"]
    assert page.locator("[data-preset]:checked").count() == 1
    root.unfold()
    if privileges == {"all"}:
        return
    page.locator("input[value=stats]").check()
    assert page.locator("[data-preset]:checked").count() == 0
    page.locator("input[value=stats]").uncheck()
    assert page.locator("[data-preset]:checked").count() == 1


def test_presets_are_links_without_script_and_say_what_is_not_held(
    browser: Browser, panel: Server
) -> None:
    with visiting(browser, panel, java_script_enabled=False) as visitor:
        visitor.sign_in("root")
        visitor.go("/tokens/new")
        visitor.page.get_by_role("link", name="ACME certificates").click()
        assert chosen(visitor.page) == {"edit-dns"}
        assert visitor.page.locator("input[value=edit-dns]").is_visible()
    with visiting(browser, panel) as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        page = visitor.page
        acme = page.locator(".presets label", has_text="ACME certificates")
        assert acme.locator("input").is_disabled()
        assert acme.locator(".left-out").count() == 1
        assert page.locator(".presets").get_by_label("Single sign-on").is_enabled()
        # What the reseller lacks is on no list, and the functions that need it are said so.
        page.get_by_text("Paste the functions").click()
        page.get_by_role("textbox", name="Functions").fill(
            "dumpzone, listpkgs, version, no_such_function"
        )
        page.get_by_role("button", name="Select required privileges").click()
        assert chosen(page) == {"list-pkgs"}
        said = page.locator("#calls-found p").all_inner_texts()
        for word, line in (("version", 1), ("dumpzone", 2), ("no_such_function", 3)):
            assert [word in text for text in said] == [line == n for n in range(4)]


@pytest.mark.parametrize(
    ("text", "privileges"),
    [
        ("listaccts\nsuspendacct\nunsuspendacct", {"list-accts", "suspend-acct"}),
        ("createacct, dumpzone; addzonerecord", {"create-acct", "edit-dns"}),
        ("curl https://passwd.example/json-api/installssl?api.version=1\n  /json-api/fetchsslinfo",
         {"ssl", "ssl-info"}),
        ("client.call('changepackage', user=user)  # and listpkgs",
         {"upgrade-account", "list-pkgs"}),
    ],
)  # fmt: skip
def test_pasted_functions_select_what_they_need_and_nothing_else(
    root: Visitor, text: str, privileges: set[str]
) -> None:
    page = root.page
    page.get_by_text("Paste the functions").click()
    page.get_by_role("textbox", name="Functions").fill(text)
    page.get_by_role("button", name="Select required privileges").click()
    assert chosen(page) == privileges
    page.locator("#review").get_by_text(f"{len(privileges)} of 64").wait_for()
    assert offered(page) >= privileges


def test_a_text_without_functions_changes_nothing(root: Visitor) -> None:
    page = root.page
    before = chosen(page)
    page.get_by_text("Paste the functions").click()
    for text, lines in (("", 1), ("what_is_this", 2), ("version", 1)):
        page.get_by_role("textbox", name="Functions").fill(text)
        page.get_by_role("button", name="Select required privileges").click()
        assert page.locator("#calls-found p").count() == lines, text
        assert chosen(page) == before


def test_everything_shows_the_others_as_included_and_gives_them_back(root: Visitor) -> None:
    page = root.page
    preset(page, "ACME certificates")
    root.unfold()
    page.locator("[data-everything]").check()
    assert chosen(page) == {"all"}
    others = page.locator("input[name=acl]:not([data-everything])")
    states = others.evaluate_all("(all) => all.map((one) => [one.checked, one.disabled])")
    assert states == [[True, True]] * 63
    counts = page.locator("[data-group-count]").all_inner_texts()
    assert [text for text in counts if "included" in text] == counts[:-1]
    assert not [text for text in counts if text.startswith("0 ")]
    page.locator("#review").get_by_text("64 of 64").wait_for()
    root.shoot("everything-included")
    assert unfit(page) == []
    root.faults.clear()
    page.locator("[data-everything]").uncheck()
    assert chosen(page) == {"edit-dns"}
    # Another preset goes past what waits.
    page.locator("[data-everything]").check()
    preset(page, "Single sign-on")
    assert chosen(page) == {"create-user-session"}


def test_the_grid_of_privileges_has_no_holes(root: Visitor) -> None:
    page = root.page
    root.unfold()
    for width in (1280, 1440, 768):
        page.set_viewport_size({"width": width, "height": 900})
        holes = page.locator(".boxes").first.evaluate("""(grid) => {
          const columns = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
          const rows = {};
          for (const one of grid.children) {
            const top = Math.round(one.getBoundingClientRect().top);
            rows[top] = (rows[top] ?? 0) + 1;
          }
          const counts = Object.entries(rows).sort((a, b) => a[0] - b[0]).map((row) => row[1]);
          return counts.slice(0, -1).filter((count) => count < columns).length;
        }""")
        assert holes == 0, width
    assert page.locator(".risky .warning:visible").count() == 4 - 1
    # Each warning stands beside its icon, not under it.
    for place in page.locator(".warning:visible").all():
        assert place.evaluate("""(one) => one.querySelector("svg").getBoundingClientRect().right
          <= one.querySelector("span").getBoundingClientRect().left""")


@pytest.mark.parametrize("width", [390, 768, 1024])
def test_where_the_review_is_below_the_bar_says_what_will_be_made(
    browser: Browser, panel: Server, width: int
) -> None:
    shape = {"viewport": {"width": width, "height": 900}, "has_touch": width == 390}
    with visiting(browser, panel, **shape) as visitor:
        visitor.sign_in("root")
        visitor.go("/tokens/new")
        page = visitor.page
        short = page.locator("#in-short")
        # Before anything is touched, and in view without scrolling.
        for text in ("63 privileges", "3 high risk", "any address", "until 20"):
            assert text in short.inner_text()
        box = place_of(page, "#in-short")
        assert box["y"] + box["height"] <= 900
        assert page.locator("#why-not").is_visible() is (width > 720)
        visitor.shoot(f"in-short-{width}")
        preset(page, "ACME certificates")
        page.get_by_label("IPs").fill("10.0.0.1 10.0.0.2")
        page.get_by_label("The API Token will not expire.").check()
        short.get_by_text("1 privilege · 2 addresses or ranges · never expires").wait_for()
        short.click()
        review = place_of(page, ".review")
        assert review["y"] < 900
        page.set_viewport_size({"width": 1280, "height": 900})
        assert not short.is_visible()


def test_after_back_the_review_and_the_counts_say_what_the_form_does(root: Visitor) -> None:
    page = root.page
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_label("Name", exact=True).fill("came-back")
    preset(page, "Billing system")
    page.locator("#review").get_by_text("10 of 64").wait_for()
    page.get_by_role("button", name="Generate").click()
    page.get_by_label("You keep the token").wait_for()
    page.go_back()
    page.locator("#token-form").wait_for()
    until(lambda: page.locator("#review").inner_text().count("of 64") == 1)
    said = f"{len(chosen(page))} of 64"
    page.locator("#review").get_by_text(said).wait_for()
    counted = sum(
        int(text.split(" of ")[0].strip())
        for text in page.locator("[data-group-count]").all_inner_texts()
    )
    assert counted == len(chosen(page))
    fits = page.locator("[data-preset]:checked").all()
    assert all(len((one.get_attribute("data-preset") or "").split()) == counted for one in fits)


@pytest.mark.parametrize(
    ("day", "live", "fault"),
    [("2026-02-30", "valid date", "valid date"), ("0000-00-00", "valid date", "valid date"),
     ("2027-13-01", "valid date", "valid date"), ("2027-2-3", "Enter a date", "YYYY-MM-DD"),
     ("2020-01-01", "past", "past"), ("1970-01-01", "past", "past")],
)  # fmt: skip
def test_a_date_is_found_fault_with_by_what_is_wrong_with_it(
    root: Visitor, day: str, live: str, fault: str
) -> None:
    page = root.page
    page.get_by_label("Name", exact=True).fill("dated")
    page.get_by_label("API Token Expiration Date").fill(day)
    page.locator("#expires-words").get_by_text(live).wait_for()
    assert "Expires on" not in page.locator("#expires-words").inner_text()
    page.get_by_role("button", name="Generate").click()
    text = page.locator("#expires-error").inner_text()
    assert fault in text
    if fault == "valid date":
        assert "YYYY" not in text
        assert day in text


@pytest.mark.parametrize(
    ("day", "unit"), [("9999-12-31", "years"), ("2100-01-01", "years"), ("2028-01-01", "days")]
)
def test_a_far_date_is_so_many_years_off(root: Visitor, day: str, unit: str) -> None:
    root.page.get_by_label("API Token Expiration Date").fill(day)
    review = root.page.locator("#review")
    review.get_by_text(day).wait_for()
    assert unit in review.inner_text()


def test_wrong_addresses_are_not_any_address(root: Visitor) -> None:
    page = root.page
    review = page.locator("#review")
    for text, said in (
        ("10.0.0.300", "No valid address"), ("nowhere.example\n::g", "No valid address"),
        ("10.0.0.1\n10.0.0.300", "1 entry"), ("", "Any address"),
    ):  # fmt: skip
        page.get_by_label("IPs").fill(text)
        review.get_by_text(said).wait_for()
        assert ("Any address" in review.inner_text()) is (said == "Any address")


def test_that_ones_own_address_is_not_listed_is_said_once_and_is_no_warning(root: Visitor) -> None:
    page = root.page
    page.get_by_label("IPs").fill("203.0.113.9")
    page.keyboard.press("Tab")
    page.locator("#ips-live").get_by_text("127.0.0.1").wait_for()
    told = page.get_by_text("Your own IP address")
    assert told.count() == 1
    assert "warn" not in (told.get_attribute("class") or "")
    page.get_by_label("IPs").fill("127.0.0.0/8")
    page.keyboard.press("Tab")
    told.wait_for(state="detached")


@pytest.mark.parametrize(
    ("zone", "is_said"),
    [("UTC", False), ("Atlantic/Reykjavik", False), ("Pacific/Auckland", True)],
)
def test_where_the_reader_is_is_said_where_the_clocks_differ(
    browser: Browser, panel: Server, zone: str, is_said: bool
) -> None:
    with visiting(browser, panel, timezone_id=zone) as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        visitor.page.get_by_role("button", name="30 days").click()
        visitor.page.locator("#review").get_by_text("in 30 days").wait_for()
        said = visitor.page.locator("#expires-words").inner_text()
        assert ("In your time zone" in said) is is_said


def test_utc_has_one_name(root: Visitor, panel: Server) -> None:
    done = panel.run("settings", "set", "time_zone=Etc/UTC")
    assert done.returncode == 0, done.stderr
    panel.token("zoned", "--acl", "list-pkgs")
    for path in ("/tokens", "/tokens/new", "/tokens/zoned", "/tokens/zoned/explain?what=listpkgs"):
        root.go(path)
        text = root.page.locator("body").inner_text()
        assert "Etc/" not in text, path
        assert "UTC" in text, path


def test_labels_keep_off_their_fields_and_terms_count_from_today(
    root: Visitor, panel: Server
) -> None:
    page = root.page
    label, box = (place_of(page, one) for one in ("label[for=find]", "#find"))
    assert box["y"] - label["y"] - label["height"] >= 3
    panel.token("termed", "--acl", "list-pkgs")
    assert page.locator(".chips .small").count() == 0
    root.go("/tokens/termed/edit")
    assert page.locator(".chips .small").count() == 1
    assert "One year" not in page.locator("#token-form").inner_text()


def test_the_form_fits_every_reader(browser: Browser, panel: Server) -> None:
    for scheme in ("light", "dark"):
        with visiting(browser, panel, color_scheme=scheme) as visitor:
            visitor.sign_in("root")
            visitor.go("/tokens/new")
            page = visitor.page
            preset(page, "Billing system")
            page.get_by_text("Paste the functions").click()
            page.get_by_role("textbox", name="Functions").fill("listaccts nothing_so")
            visitor.unfold()
            for width in (390, 768, 1280, 1440):
                page.set_viewport_size({"width": width, "height": 900})
                page.evaluate("scrollTo(0, 0)")
                visitor.shoot(f"form-{width}-{scheme}")
                assert unfit(page) == [], width
            visitor.faults.clear()
