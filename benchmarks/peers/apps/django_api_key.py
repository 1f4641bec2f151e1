"""How fast does djangorestframework-api-key accept a key? As a program it fills its database."""

# ruff: noqa: E402, TC002  # Django is configured before its models can be imported

from __future__ import annotations

import sys
from datetime import timedelta

from django_site import configure

configure(
    "rest_framework_api_key",
    urls="django_api_key",
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework_api_key.permissions.HasAPIKey"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
)

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import path
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework_api_key.models import APIKey


class Guarded(APIView):
    """What only a key's holder may ask for."""

    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Answer."""
        return Response(status=204)


urlpatterns = [path("guarded", Guarded.as_view())]
application = get_wsgi_application()


def fill(tokens: int) -> None:
    """Make so many keys and print one."""
    call_command("migrate", verbosity=0)
    tomorrow = timezone.now() + timedelta(days=1)
    for number in range(tokens):
        _, secret = APIKey.objects.create_key(name=f"key{number}", expiry_date=tomorrow)
    print(secret)


if __name__ == "__main__":
    fill(int(sys.argv[1]))
