using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "बंडल",
            Hint = "दूसरे प्रोडक्ट से बना: इसका ऑर्डर उनका स्टॉक लेता है, और एक भी ख़त्म हो तो यह भी ख़त्म। बंडल न हो तो सब ख़ाली छोड़ें।",
            Part = "हिस्सा",
        };
}
