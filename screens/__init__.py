"""The screens of the app, one file a screen; `app.py` puts them together. They draw and decide nothing."""
