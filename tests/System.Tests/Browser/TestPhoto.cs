using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>A photo from a phone's gallery: the smallest PNG, with one red pixel.</summary>
internal static class TestPhoto
{
    public static FilePayload File { get; } =
        new()
        {
            Name = "IMG_0001.png",
            MimeType = "image/png",
            Buffer = Convert.FromBase64String(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
            ),
        };
}
