using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "Lot",
            Hint =
                "Composé d’autres produits : le commander prend le stock de ses éléments, et il est "
                + "épuisé dès que l’un d’eux l’est. Laissez tout vide si ce n’est pas un lot.",
            Part = "Élément",
        };
}
