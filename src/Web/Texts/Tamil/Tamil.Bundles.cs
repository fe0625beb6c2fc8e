using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "தொகுப்புப் பொருள்",
            Hint =
                "பிற பொருட்களால் ஆனது: ஆர்டர் செய்தால் அவற்றின் இருப்பு குறையும்; ஒன்று "
                + "தீர்ந்தால் இதுவும் தீரும். இல்லையெனில் அனைத்தையும் காலியாக விடுங்கள்.",
            Part = "பகுதி",
        };
}
