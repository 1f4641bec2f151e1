"""Somebody else's repository is read, and neither runs anything nor leads anywhere else."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterfoil.cli.scanner import Finder, Repository, ScanMatch, Unreadable, files, objects
from counterfoil.core.secret import make_secret

if TYPE_CHECKING:
    from collections.abc import Callable

FINDER = Finder("FOIL")
RUN = "touch {mark}; false"


def secret() -> str:
    return make_secret("FOIL", os.urandom).reveal()


def git(folder: Path, *command: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.net", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *who, "-C", str(folder), *command], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def make(folder: Path, *options: str, text: str = "") -> Path:
    """Return the folder of a repository with one commit."""
    folder.mkdir(parents=True)
    git(folder, "init", "-q", *options)
    (folder / "leak file").write_text(text or secret())
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    return folder


def history(folder: Path, *named: Path) -> list[ScanMatch]:
    found = objects(Repository.at(folder / ".git"), FINDER, named)
    return [one for one in found if one is not None]


def met(folder: Path, *named: Path) -> list[Repository | Unreadable]:
    return [one for one in files(folder, named) if isinstance(one, (Repository, Unreadable))]


@pytest.fixture
def old_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A git that knows nothing of GIT_NO_LAZY_FETCH is found first."""
    folder = tmp_path / "bin"
    folder.mkdir()
    real = subprocess.run(["which", "git"], check=True, capture_output=True, text=True).stdout
    (folder / "git").write_text(f'#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec {real.strip()} "$@"\n')
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


REMOTES: dict[str, Callable[[str, Path], list[tuple[str, str]]]] = {
    "ext": lambda run, top: [("remote.o.url", f"ext::{script(top / 'program', run)}")],
    "upload pack": lambda run, top: [
        ("remote.o.url", str(top / "other")), ("remote.o.uploadpack", f"sh -c '{run}' x")
    ],
    "ssh": lambda run, _: [
        ("remote.o.url", "ssh://h/x"), ("core.sshCommand", f"sh -c '{run}' x"),
        ("protocol.ssh.allow", "always"),
    ],
    "proxy": lambda run, top: [
        ("remote.o.url", "git://h/x"), ("core.gitProxy", str(script(top / "proxy", run)))
    ],
}  # fmt: skip


def script(path: Path, run: str) -> Path:
    path.write_text(f"#!/bin/sh\n{run}\n")
    path.chmod(0o755)
    return path


@pytest.mark.usefixtures("old_git")
@pytest.mark.parametrize("kind", REMOTES)
def test_a_repository_that_lacks_objects_fetches_none_and_runs_nothing(
    tmp_path: Path, kind: str
) -> None:
    mark = tmp_path / "mark"
    run = RUN.format(mark=mark)
    make(tmp_path / "other")
    hostile = make(tmp_path / "hostile")
    tree = git(hostile, "rev-parse", "HEAD^{tree}")
    (hostile / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    for name, value in (
        ("core.repositoryformatversion", "1"), ("extensions.partialClone", "o"),
        ("remote.o.promisor", "true"), ("protocol.ext.allow", "always"),
        ("protocol.file.allow", "always"), *REMOTES[kind](run, tmp_path),
    ):  # fmt: skip
        git(hostile, "config", name, value)
    # An unguarded git runs it, and fails for want of the object.
    with pytest.raises(subprocess.CalledProcessError):
        git(hostile, "log", "--name-only")
    mark.unlink()
    assert [one.hit.line for one in history(hostile)] == [1]
    assert not mark.exists()


def test_hooks_filters_pagers_and_monitors_of_a_repository_do_not_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    program = str(script(tmp_path / "program", RUN.format(mark=mark)))
    hostile = make(tmp_path / "hostile")
    names = ("core.fsmonitor", "core.pager", "pager.log", "diff.external", "diff.x.textconv",
             "core.askPass", "core.editor", "gpg.program", "credential.helper", "alias.log",
             "alias.cat-file", "core.alternateRefsCommand", "filter.x.smudge")  # fmt: skip
    for name in names:
        git(hostile, "config", name, program)
    (hostile / ".git" / "info" / "attributes").write_text("* diff=x filter=x\n")
    for hook in ("reference-transaction", "post-checkout", "pre-auto-gc"):
        script(hostile / ".git" / "hooks" / hook, RUN.format(mark=mark))
    assert len(history(hostile)) == 1
    assert not mark.exists()


def test_a_configuration_that_would_never_end_is_not_read(tmp_path: Path) -> None:
    hostile = make(tmp_path / "hostile")
    for name in ("config", "packed-refs", "shallow", "commondir"):
        (hostile / ".git" / name).unlink(missing_ok=True)
        os.mkfifo(hostile / ".git" / name)
    assert len(history(hostile)) == 1


def test_objects_that_would_never_end_are_said_to_be_unread(tmp_path: Path) -> None:
    hostile = make(tmp_path / "hostile")
    os.mkfifo(hostile / ".git" / "objects" / "pack" / f"pack-{'0' * 40}.idx")
    with pytest.raises(Unreadable, match=r"\.idx is not a file"):
        history(hostile)


def test_what_is_set_for_git_around_us_names_nothing_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = tmp_path / "mark"
    program = str(script(tmp_path / "program", RUN.format(mark=mark)))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "alias.cat-file")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", f"!{program}")
    monkeypatch.setenv("GIT_EXEC_PATH", str(tmp_path))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", program)
    monkeypatch.setenv("GIT_TRACE", str(mark))
    assert len(history(make_plain(tmp_path, monkeypatch))) == 1
    assert not mark.exists()


def make_plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with monkeypatch.context() as plain:
        for name in [name for name in os.environ if name.startswith("GIT_")]:
            plain.delenv(name)
        return make(tmp_path / "hostile")


@pytest.mark.parametrize("path", [".", "", "bin"])
def test_a_git_in_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    mark = tmp_path / "mark"
    hostile = make(tmp_path / "hostile")
    (hostile / "bin").mkdir()
    for folder in (hostile, hostile / "bin"):
        script(folder / "git", RUN.format(mark=mark))
    monkeypatch.chdir(hostile)
    monkeypatch.setenv("PATH", f"{path}:{os.environ['PATH']}")
    assert len(history(hostile)) == 1
    assert not mark.exists()


def test_a_pointer_out_of_what_was_named_is_followed_only_if_the_other_end_knows_it(
    tmp_path: Path,
) -> None:
    private = make(tmp_path / "private")
    git(private, "worktree", "add", "-q", str(tmp_path / "known"))
    named = tmp_path / "named"
    for name in ("file", "link", "common"):
        (named / name).mkdir(parents=True)
    (named / "file" / ".git").write_text(f"gitdir: {private / '.git'}\n")
    (named / "link" / ".git").symlink_to(private / ".git")
    (named / "common" / ".git").write_text("gitdir: own\n")
    (named / "common" / "own").mkdir()
    (named / "common" / "own" / "commondir").write_text(f"{private / '.git'}\n")
    (named / "common" / "own" / "gitdir").write_text("/elsewhere/.git\n")
    assert [
        str(one).partition(" points outside the given paths, to ")[2] for one in met(named)
    ] == [f"{private / '.git'}: add that path"] * 3
    assert met(tmp_path / "known") == [Repository(tmp_path / "known", private / ".git")]
    assert [one.store for one in met(named, private) if isinstance(one, Repository)] == [
        private / ".git"
    ] * 3


def test_a_submodule_named_alone_is_followed_to_where_its_objects_are(tmp_path: Path) -> None:
    module = make(tmp_path / "module")
    top = make(tmp_path / "top")
    git(top, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(module), "sub")
    store = top / ".git" / "modules" / "sub"
    assert met(top / "sub") == [Repository(top / "sub", store)]
    assert len(list(filter(None, objects(Repository(top / "sub", store), FINDER)))) == 1


def test_objects_are_borrowed_only_from_what_was_named(tmp_path: Path) -> None:
    private, hostile = make(tmp_path / "private"), make(tmp_path / "hostile", text="nothing")
    alternates = hostile / ".git" / "objects" / "info" / "alternates"
    for text in (f"{private / '.git' / 'objects'}\n", "../../../private/.git/objects\n",
                 f'"{private / ".git" / "objects"}"\n'):  # fmt: skip
        alternates.write_text(f"# borrowed\n{text}")
        with pytest.raises(Unreadable, match="outside the given paths: add that path"):
            history(hostile)
    alternates.write_text(f"{private / '.git' / 'objects'}\n")
    assert len(history(hostile, private)) == 1


def test_links_among_objects_lead_nowhere_else(tmp_path: Path) -> None:
    private = make(tmp_path / "private")
    git(private, "gc", "-q")
    one, other = (make(tmp_path / name, text="nothing") for name in ("one", "other"))
    pack = one / ".git" / "objects" / "pack"
    pack.rmdir()
    pack.symlink_to(private / ".git" / "objects" / "pack")
    (other / ".git" / "objects").rename(tmp_path / "moved")
    (other / ".git" / "objects").symlink_to(private / ".git" / "objects")
    for hostile in (one, other):
        with pytest.raises(Unreadable, match="outside the given paths"):
            history(hostile)


def test_an_object_that_another_stands_for_is_read_itself(tmp_path: Path) -> None:
    folder = make(tmp_path / "one")
    name = git(folder, "rev-parse", "HEAD:leak file")
    (tmp_path / "harmless").write_text("nothing")
    git(folder, "replace", name, git(folder, "hash-object", "-w", str(tmp_path / "harmless")))
    assert [one.where for one in history(folder)] == [f"{folder}: leak file"]


def test_repositories_with_long_names_of_objects_and_shallow_ones_are_read(tmp_path: Path) -> None:
    long = make(tmp_path / "long", "--object-format=sha256")
    commit = git(long, "rev-parse", "HEAD")
    assert [(one.where, one.commit) for one in history(long)] == [(f"{long}: leak file", commit)]
    deep = make(tmp_path / "deep")
    git(deep, "commit", "-qm", "second", "--allow-empty")
    (deep / "leak file").write_text(secret())
    git(deep, "commit", "-qam", "third")
    git(tmp_path, "clone", "-q", "--depth=1", deep.as_uri(), "shallow")
    commit = git(deep, "rev-parse", "HEAD")
    assert [one.commit for one in history(tmp_path / "shallow")] == [commit]


def test_what_lies_among_objects_and_is_none_is_a_file(tmp_path: Path) -> None:
    folder = make(tmp_path / "one")
    notes = folder / ".git" / "objects" / "notes.txt"
    notes.write_text(secret())
    seen = [one for one in files(folder) if isinstance(one, Path) and "objects" in one.parts]
    assert seen == [notes]


def test_what_is_named_is_followed_or_said_to_be_unread(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    file = tmp_path / "folder" / "file"
    file.write_text(secret())
    for name, to in (("to-file", file), ("to-folder", tmp_path / "folder"), ("gone", "nowhere"),
                     ("loop", "loop"), ("to-null", "/dev/null")):  # fmt: skip
        (tmp_path / name).symlink_to(to)
    os.mkfifo(tmp_path / "pipe")

    def seen(name: str) -> list[str]:
        found = list(files(tmp_path / name))
        assert len(found) == 1
        return ["unread" if isinstance(found[0], Unreadable) else Path(str(found[0])).name]

    assert {name: seen(name) for name in [one.name for one in tmp_path.iterdir()]} == {
        "folder": ["file"], "to-file": ["file"], "to-folder": ["file"], "gone": ["unread"],
        "loop": ["unread"], "to-null": ["unread"], "pipe": ["unread"],
    }  # fmt: skip
    assert isinstance(next(files(tmp_path / "a\0b")), Unreadable)


def test_a_folder_that_cannot_be_listed_is_said_wherever_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "d" * 250
    for _ in range(17):  # longer than a path may be
        Path(name).mkdir()
        os.chdir(name)
    unread = [one for one in files(tmp_path) if isinstance(one, Unreadable)]
    assert ["File name too long" in str(one) for one in unread] == [True]
