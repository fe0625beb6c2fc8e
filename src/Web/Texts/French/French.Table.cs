using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static TableTexts Table =>
        new()
        {
            Table = "Modifier plusieurs",
            Hint = "Seul ce que vous saisissez change, en un enregistrement.",
            More = "Plus de produits",
            AreSaved = n => $"Produits enregistrés : {n}.",
            NotSaved = n => $"Produits non enregistrés : {n}. La raison figure à côté.",
        };
}
