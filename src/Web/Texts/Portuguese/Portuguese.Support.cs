using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static SupportTexts Support =>
        new()
        {
            Title = "Suporte",
            Hint =
                "Se você permitir, alguém do suporte da Dukaan pode ver seus pedidos, produtos e configurações por uma hora. A "
                + "pessoa não pode mudar nada, e você vê aqui quais páginas ela viu. Você pode encerrar quando quiser.",
            Asks = (name, reason) => $"{name}, do suporte da Dukaan, pede para ver sua loja: {reason}",
            Allow = "Permitir por uma hora",
            Decline = "Recusar",
            LooksUntil = (name, until) => $"{name}, do suporte da Dukaan, pode ver sua loja até {until}.",
            EndNow = "Encerrar agora",
            Nobody = "Ninguém pediu para ver sua loja.",
            Allowed = "Permitido por uma hora.",
            Ended = "Encerrado. Ninguém do suporte pode mais ver sua loja.",
            Seen = (pages, when) => $"Páginas vistas: {pages}, a última {when}",
            NotSeen = "Nenhuma página vista",
            YouLook = until => $"Você vê esta loja como suporte até {until} e não pode mudar nada.",
        };
}
