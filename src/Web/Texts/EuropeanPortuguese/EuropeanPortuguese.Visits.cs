using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static VisitsTexts Visits =>
        new(
            Title: "Da visita à encomenda",
            Hint: "Contado por dia nas últimas cinco semanas, sem cookies: uma visita é alguém que vem de outro sítio.",
            None: "Ainda ninguém visitou a sua loja.",
            NoneHint: "Partilhe o link.",
            Visits: "Visitas",
            Searches: "Pesquisas",
            Carts: "Carrinhos",
            Checkouts: "Na finalização",
            Sources: "De onde vieram",
            Direct: "Diretamente",
            Others: "Outras origens"
        );
}
