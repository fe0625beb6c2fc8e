using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static VisitsTexts Visits =>
        new(
            Title: "Da visita ao pedido",
            Hint: "Contado por dia nas últimas cinco semanas, sem cookies: uma visita é alguém que vem de outro lugar.",
            None: "Ninguém visitou sua loja ainda.",
            NoneHint: "Compartilhe o link.",
            Visits: "Visitas",
            Searches: "Buscas",
            Carts: "Carrinhos",
            Checkouts: "Na finalização",
            Sources: "De onde vieram",
            Direct: "Diretamente",
            Others: "Outras origens"
        );
}
