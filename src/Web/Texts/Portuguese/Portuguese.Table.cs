using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static TableTexts Table =>
        new()
        {
            Table = "Editar vários",
            Hint = "Só muda o que você escrever, com um único salvar.",
            More = "Mais produtos",
            AreSaved = n => $"Produtos salvos: {n}.",
            NotSaved = n => $"Produtos não salvos: {n}. O motivo está ao lado.",
        };
}
