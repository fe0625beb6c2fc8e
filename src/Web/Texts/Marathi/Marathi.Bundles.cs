using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "संच",
            Hint =
                "इतर उत्पादनांपासून बनलेला: ऑर्डर केल्यावर त्यांचा साठा वापरला जातो, "
                + "आणि एक संपले की हाही संपतो. संच नसल्यास सर्व रिकामे ठेवा.",
            Part = "भाग",
        };
}
