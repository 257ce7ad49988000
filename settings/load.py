"""Reads the settings: a TOML file, overridden by the environment, overridden by what the user typed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.settings import AssistantSettings
from ingest.settings import IngestSettings
from settings.app import ENVIRONMENT_ONLY, AppSettings
from vectorstore.settings import LibrarySettings

ENVIRONMENT_PREFIX = "POLICY_ASSISTANT__"
FILE_VARIABLE = "POLICY_ASSISTANT_SETTINGS"


class SettingsError(Exception):
    """A setting cannot be used; the message names it, says where it was given and what would work."""

    is_misuse = True


class Settings(BaseModel):
    """All settings, one section a package."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    library: LibrarySettings = LibrarySettings()
    ingest: IngestSettings = IngestSettings()
    assistant: AssistantSettings = AssistantSettings()
    app: AppSettings = AppSettings()


def load_settings(
    file: Path | None, environment: Mapping[str, str], options: Mapping[str, Mapping[str, Any]] | None = None
) -> Settings:
    """The settings in force: `file`, then `environment`, then `options` (by section); the last one wins.

    `file` None takes the first that exists of `$POLICY_ASSISTANT_SETTINGS`, `./settings.toml` and `settings.toml`
    in the user's configuration folder. A variable is named `POLICY_ASSISTANT__<SECTION>__<SETTING>`.

    Raises:
        SettingsError: a file that cannot be read or holds a password, an unknown setting, a value out of its bounds.
    """
    path = file or _default_file(environment)
    values: dict[str, dict[str, Any]] = {}
    if path is not None:
        for section, content in _read(path).items():
            if not isinstance(content, dict):
                raise SettingsError(
                    f"{path}: '{section}' stands outside a section. Put it under [library], [ingest], …"
                )
            values[section] = dict(content)
        _refuse_secrets(values.get("app", {}), path)
    for section, setting, value in _from_environment(environment):
        values.setdefault(section, {})[setting] = value
    for section, overrides in (options or {}).items():
        values.setdefault(section, {}).update({key: value for key, value in overrides.items() if value is not None})
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise SettingsError(_explain(error, path)) from error


def _default_file(environment: Mapping[str, str]) -> Path | None:
    if named := environment.get(FILE_VARIABLE):
        return Path(named)
    candidates = (Path("settings.toml"), user_config_path("policy-assistant") / "settings.toml")
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings file '{path}' cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file '{path}' is not valid TOML: {error}. Correct that line.") from error


def _refuse_secrets(app: Mapping[str, Any], path: Path) -> None:
    for name in sorted(ENVIRONMENT_ONLY & app.keys()):
        raise SettingsError(
            f"{path}: '{name}' does not belong in a file. Delete that line and set the environment variable "
            f"{ENVIRONMENT_PREFIX}APP__{name.upper()} instead."
        )


def _from_environment(environment: Mapping[str, str]) -> list[tuple[str, str, str]]:
    found = []
    for name, value in environment.items():
        if not name.upper().startswith(ENVIRONMENT_PREFIX):
            continue
        section, separator, setting = name[len(ENVIRONMENT_PREFIX) :].lower().partition("__")
        if not separator:
            raise SettingsError(
                f"The variable {name} names no setting. Write {ENVIRONMENT_PREFIX}<SECTION>__<SETTING>."
            )
        found.append((section, setting, value))
    return found


def _explain(error: ValidationError, path: Path | None) -> str:
    lines = []
    for problem in error.errors():
        name = ".".join(str(part) for part in problem["loc"])
        if problem["type"] == "extra_forbidden":
            lines.append(f"There is no setting '{name}'. {_known(str(problem['loc'][0]))}")
        else:
            lines.append(f"The setting '{name}' cannot be {problem['input']!r}: {problem['msg']}.")
    return " ".join(lines) + (f" (settings file: {path})" if path else "")


def _known(section: str) -> str:
    field = Settings.model_fields.get(section)
    if field is None or not isinstance(field.default, BaseModel):
        return f"The sections are {', '.join(Settings.model_fields)}."
    return f"[{section}] has {', '.join(type(field.default).model_fields)}."
