using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "حزمة",
            Hint = "مكوّنة من منتجات أخرى: طلبها يأخذ من مخزون أجزائها، وتنفد إذا نفد أحدها. اترك الكل فارغًا إن لم تكن حزمة.",
            Part = "جزء",
        };
}
