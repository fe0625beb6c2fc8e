using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "Kit",
            Hint =
                "Feito de outros produtos: o pedido usa o estoque das partes, e ele esgota "
                + "quando uma delas esgota. Deixe tudo vazio se não for um kit.",
            Part = "Parte",
        };
}
