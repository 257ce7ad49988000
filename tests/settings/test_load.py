from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from settings import Settings, SettingsError, load_settings
from settings.app import ENVIRONMENT_ONLY

ROOT = Path(__file__).resolve().parents[2]


def write(folder: Path, text: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_environment_wins_over_the_file_and_options_win_over_both(tmp_path: Path) -> None:
    file = write(tmp_path, "[app]\nport = 1111\nhost = '127.0.0.2'\n[library]\nfolder = 'of-the-file'\n")
    environment = {"POLICY_ASSISTANT__APP__PORT": "2222", "POLICY_ASSISTANT__LIBRARY__FOLDER": "of-the-environment"}

    settings = load_settings(file, environment, {"library": {"folder": Path("typed")}})

    assert settings.app.host == "127.0.0.2"
    assert settings.app.port == 2222
    assert settings.library.folder == Path("typed")


def test_an_option_that_was_not_given_changes_nothing(tmp_path: Path) -> None:
    file = write(tmp_path, "[library]\nfolder = 'of-the-file'\n")

    assert load_settings(file, {}, {"library": {"folder": None}}).library.folder == Path("of-the-file")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("[library]\nfolderr = 'x'\n", "library.folderr", id="a mistyped setting"),
        pytest.param("[libary]\nfolder = 'x'\n", "libary", id="a mistyped section"),
        pytest.param("[app]\nport = 99999\n", "app.port", id="a value out of bounds"),
        pytest.param("port = 7860\n", "port", id="a setting outside a section"),
        pytest.param("[app\n", "not valid TOML", id="broken TOML"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load_settings(write(tmp_path, text), {})


def test_a_mistyped_variable_is_named() -> None:
    with pytest.raises(SettingsError, match=r"app\.prot"):
        load_settings(None, {"POLICY_ASSISTANT__APP__PROT": "1"})


def test_a_settings_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"missing\.toml"):
        load_settings(tmp_path / "missing.toml", {})


def test_the_commented_file_states_the_defaults() -> None:
    text = (ROOT / "settings.toml").read_text(encoding="utf-8")

    assert Settings.model_validate(tomllib.loads(text)) == Settings()


def test_the_commented_file_names_every_setting() -> None:
    written = tomllib.loads((ROOT / "settings.toml").read_text(encoding="utf-8"))

    assert {section: set(values) for section, values in written.items()} == {
        section: set(type(values).model_fields) - ENVIRONMENT_ONLY
        for section, values in Settings()
        if type(values).model_fields
    }


def test_the_password_comes_from_the_environment_alone(tmp_path: Path) -> None:
    file = write(tmp_path, "[app]\nmaintainer_password = 'in a file'\n")

    with pytest.raises(SettingsError, match="POLICY_ASSISTANT__APP__MAINTAINER_PASSWORD") as refused:
        load_settings(file, {})

    assert "in a file'" not in str(refused.value)
    given = load_settings(None, {"POLICY_ASSISTANT__APP__MAINTAINER_PASSWORD": "from outside"})
    assert given.app.maintainer_password.get_secret_value() == "from outside"
    assert "from outside" not in repr(given)
