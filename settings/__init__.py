"""One commented `settings.toml`, one small frozen model per package; here they come together."""

from settings.app import AppSettings
from settings.load import Settings, SettingsError, load_settings

__all__ = ["AppSettings", "Settings", "SettingsError", "load_settings"]
