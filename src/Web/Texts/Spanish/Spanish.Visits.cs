using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static VisitsTexts Visits =>
        new(
            Title: "De la visita al pedido",
            Hint: "Contado por día en las últimas cinco semanas, sin cookies: una visita es alguien que llega de otro sitio.",
            None: "Todavía nadie ha visitado tu tienda.",
            NoneHint: "Comparte su enlace.",
            Visits: "Visitas",
            Searches: "Búsquedas",
            Carts: "Carritos",
            Checkouts: "Llegaron a finalizar",
            Sources: "De dónde vinieron",
            Direct: "Directamente",
            Others: "Otros"
        );
}
