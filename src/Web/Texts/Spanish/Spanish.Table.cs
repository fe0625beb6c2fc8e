using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static TableTexts Table =>
        new()
        {
            Table = "Editar varios",
            Hint = "Solo cambia lo que escribas, con un solo guardado.",
            More = "Más productos",
            AreSaved = n => $"Productos guardados: {n}.",
            NotSaved = n => $"Productos sin guardar: {n}. El motivo está al lado.",
        };
}
