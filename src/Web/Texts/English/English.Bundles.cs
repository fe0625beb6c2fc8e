using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "Bundle",
            Hint =
                "Made of other products: ordering it takes stock of its parts, and it is "
                + "sold out when one of them is. Leave all empty if it is none.",
            Part = "Part",
        };
}
