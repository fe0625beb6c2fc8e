using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static TableTexts Table =>
        new()
        {
            Table = "Editar vários",
            Hint = "Só muda o que escrever, e guarda-se tudo de uma vez.",
            More = "Mais produtos",
            AreSaved = n => $"Produtos guardados: {n}.",
            NotSaved = n => $"Produtos por guardar: {n}. O motivo está ao lado.",
        };
}
