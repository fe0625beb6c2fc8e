using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static TableTexts Table =>
        new()
        {
            Table = "Edit many",
            Hint = "Only what you type into is changed, with one save.",
            More = "More products",
            AreSaved = n => Plural.One(n, $"{n} product is saved.", $"{n} products are saved."),
            NotSaved = n =>
                Plural.One(
                    n,
                    $"{n} product is not saved. The reason stands beside it.",
                    $"{n} products are not saved. The reasons stand beside them."
                ),
        };
}
