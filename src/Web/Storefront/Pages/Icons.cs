using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Small icons in the colour of the surrounding text.</summary>
internal static class Icons
{
    public static Fragment Cart { get; } =
        Line(
            "<path d=\"M3 4h2.2l2.3 11.2a1.6 1.6 0 0 0 1.6 1.3h8.3a1.6 1.6 0 0 0 1.5-1.2L21 8H6.2\"/><circle cx=\"9.6\" cy=\"20\" "
                + "r=\"1.2\"/><circle cx=\"17\" cy=\"20\" r=\"1.2\"/>"
        );

    public static Fragment Search { get; } = Line("<circle cx=\"11\" cy=\"11\" r=\"6.5\"/><path d=\"m16 16 4.5 4.5\"/>");

    public static Fragment Phone { get; } =
        Line(
            "<path d=\"M6.5 3.5h3l1.5 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 "
                + "2-2.2z\"/>"
        );

    public static Fragment Chat { get; } = Line("<path d=\"M12 3.5a8.5 8.5 0 0 0-7.3 12.8L3.5 20.5l4.3-1.1A8.5 8.5 0 1 0 12 3.5z\"/>");

    public static Fragment Person { get; } = Line("<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4.5 20a7.5 7.5 0 0 1 15 0\"/>");

    public static Fragment Globe { get; } =
        Line("<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M3.5 12h17M12 3.5q-7 8.5 0 17 7-8.5 0-17\"/>");

    public static Fragment Tick { get; } = Line("<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>");

    private static Fragment Line(string path) =>
        Fragment.Trusted(
            "<svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" "
                + $"stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">{path}</svg>"
        );
}
