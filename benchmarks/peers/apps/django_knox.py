"""How fast does django-rest-knox accept a token? Run as a program it fills its database."""

# ruff: noqa: E402, TC002  # Django is configured before its models can be imported

from __future__ import annotations

import sys
from datetime import timedelta

from django_site import configure

configure(
    "knox",
    urls="django_knox",
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": ["knox.auth.TokenAuthentication"],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
)

from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import path
from knox.models import AuthToken
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView


class Guarded(APIView):
    """What only a token's holder may ask for."""

    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Answer."""
        return Response(status=204)


urlpatterns = [path("guarded", Guarded.as_view())]
application = get_wsgi_application()


def fill(tokens: int) -> None:
    """Give a token each to so many users (knox walks all tokens of a user) and print one."""
    call_command("migrate", verbosity=0)
    names = [User(username=f"user{n}", password="!") for n in range(tokens)]  # noqa: S106
    User.objects.bulk_create(names)
    for user in User.objects.all():
        _, secret = AuthToken.objects.create(user, expiry=timedelta(days=1))
    print(secret)


if __name__ == "__main__":
    fill(int(sys.argv[1]))
