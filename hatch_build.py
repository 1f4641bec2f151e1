"""What does the build add to our own files? What the pages take from others, and a readme."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc]
    """Puts script, fonts and icons into wheel and sdist; an editable install goes without."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Fetch what is not there yet; raises what keeps it from being had."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "scripts"))
        import build_assets  # noqa: PLC0415 - of the folder that was just named

        if not (build_assets.VENDOR / build_assets.LIST).is_file():
            build_assets.build()


class ReadmeHook(MetadataHookInterface):  # type: ignore[misc]
    """Gives the metadata a readme that can be read without the clone."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the readme."""
        sys.path.insert(0, str(Path(self.root) / "scripts"))
        import detach_readme  # noqa: PLC0415 - as above

        text = (Path(self.root) / "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": detach_readme.detach(text)}
