using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "Conjunto",
            Hint =
                "Feito de outros produtos: ao encomendar, usa o stock das suas partes, e esgota "
                + "quando uma delas esgota. Deixe tudo vazio se não for um conjunto.",
            Part = "Parte",
        };
}
