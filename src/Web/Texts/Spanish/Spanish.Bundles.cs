using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "Lote",
            Hint =
                "Hecho de otros productos: al pedirlo se usa el stock de sus partes, y se agota "
                + "cuando se agota una de ellas. Deja todo vacío si no es un lote.",
            Part = "Parte",
        };
}
