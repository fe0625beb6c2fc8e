using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SupportTexts Support =>
        new()
        {
            Title = "Apoio",
            Hint =
                "Se permitir, alguém do apoio da Dukaan pode ver as suas encomendas, produtos e definições durante uma hora. A "
                + "pessoa não pode alterar nada, e aqui vê que páginas consultou. Pode terminar a qualquer momento.",
            Asks = (name, reason) => $"{name}, do apoio da Dukaan, pede para ver a sua loja: {reason}",
            Allow = "Permitir durante uma hora",
            Decline = "Recusar",
            LooksUntil = (name, until) => $"{name}, do apoio da Dukaan, pode ver a sua loja até {until}.",
            EndNow = "Terminar agora",
            Nobody = "Ninguém pediu para ver a sua loja.",
            Allowed = "Permitido durante uma hora.",
            Ended = "Terminado. O apoio já não pode ver a sua loja.",
            Seen = (pages, when) => $"Páginas vistas: {pages}, a última {when}",
            NotSeen = "Nenhuma página vista",
            YouLook = until => $"Está a ver esta loja como apoio até {until} e não pode alterar nada.",
        };
}
