using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard;

/// <summary>Line icons on a 24 × 24 grid. They are beside words, so screen readers skip them.</summary>
internal static class Icons
{
    public static Fragment Shop { get; } =
        Draw(
            "M4 9.5 5.5 4h13L20 9.5M4 9.5a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0M5.5 12.5V20h13v-7.5M10 20v-4.5h4V20"
        );
    public static Fragment Home { get; } = Draw("M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4.5v-5h-5v5H5a1 1 0 0 1-1-1z");
    public static Fragment Orders { get; } = Draw("M6 3.5h12V20.5l-2.4-1.6L13.2 20.5 12 19.3l-1.2 1.2-2.4-1.6L6 20.5zM9 8.5h6M9 12.5h6");
    public static Fragment Products { get; } = Draw("M12 3.5 20 7.5v9l-8 4-8-4v-9zM4.3 7.7 12 11.5l7.7-3.8M12 11.5v9");
    public static Fragment Share { get; } = Draw("M12 14.5V3.5M7.5 7.5 12 3.5l4.5 4M5 12v7.5a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V12");
    public static Fragment Settings { get; } =
        Draw(
            "M4 7h9M17.5 7H20M4 17h3M11.5 17H20M15.2 4.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM9.2 14.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 "
                + "0 0 1 0-4.4z"
        );
    public static Fragment Plus { get; } = Draw("M12 5v14M5 12h14");
    public static Fragment Back { get; } = Draw("m14.5 5.5-6.5 6.5 6.5 6.5", Mirrored);
    public static Fragment Next { get; } = Draw("m9.5 5.5 6.5 6.5-6.5 6.5", Mirrored);
    public static Fragment Down { get; } = Draw("m6 9.5 6 6 6-6");
    public static Fragment Up { get; } = Draw("m6 14.5 6-6 6 6");
    public static Fragment Open { get; } = Draw("M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5", Mirrored);
    public static Fragment Phone { get; } =
        Draw("M6 3.5h3l1.5 4.2-2 1.5a12 12 0 0 0 6.3 6.3l1.5-2 4.2 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5z");
    public static Fragment Chat { get; } = Draw("M4 20l1.3-4A8 8 0 1 1 8.3 19zM9 11h.01M12 11h.01M15 11h.01");
    public static Fragment Pin { get; } =
        Draw("M12 21s7-6.1 7-11.5a7 7 0 1 0-14 0C5 14.9 12 21 12 21zM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z");
    public static Fragment Card { get; } =
        Draw("M4.5 5.5h15a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM3.5 9.5h17M7 14.5h4");
    public static Fragment Key { get; } = Draw("M8 11.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11 12.5l8.5-8.5M16 7.5l3 3M13.5 10l2 2");
    public static Fragment Team { get; } =
        Draw("M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 19.5a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M17.5 14a6 6 0 0 1 3.5 5.5");
    public static Fragment Folder { get; } = Draw("M4 6a1 1 0 0 1 1-1h4.5l2 2.5H19a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z");
    public static Fragment Search { get; } = Draw("M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 20 20");
    public static Fragment Chart { get; } = Draw("M4 20h16M6.5 16v-4M12 16V6M17.5 16v-7");
    public static Fragment Picture { get; } =
        Draw(
            "M5 4.5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM4.5 17l4.7-5 3.3 3.5 2.5-2.5 4.5 4.5M15.5 8.5h.01"
        );
    public static Fragment Out { get; } = Draw("M14 4h4a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-4M10 8l-4 4 4 4M6 12h9", Mirrored);
    public static Fragment Globe { get; } =
        Draw("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17");
    public static Fragment Grip { get; } = Draw("M5 9h14M5 15h14");
    public static Fragment Close { get; } = Draw("M6 6l12 12M18 6 6 18");

    /// <summary>The class of an icon that points somewhere: pages from right to left show its mirror image.</summary>
    private const string Mirrored = " flip";

    private static Fragment Draw(string path, string style = "") =>
        Fragment.Trusted($"<svg class=\"i{style}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>");
}
