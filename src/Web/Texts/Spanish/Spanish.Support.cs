using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SupportTexts Support =>
        new()
        {
            Title = "Soporte",
            Hint =
                "Si lo permites, alguien del soporte de Dukaan puede ver tus pedidos, productos y ajustes durante una hora. No "
                + "puede cambiar nada, y aquí ves qué páginas ha visto. Puedes terminarlo en cualquier momento.",
            Asks = (name, reason) => $"{name}, del soporte de Dukaan, pide ver tu tienda: {reason}",
            Allow = "Permitir durante una hora",
            Decline = "Rechazar",
            LooksUntil = (name, until) => $"{name}, del soporte de Dukaan, puede ver tu tienda hasta {until}.",
            EndNow = "Terminar ahora",
            Nobody = "Nadie ha pedido ver tu tienda.",
            Allowed = "Permitido durante una hora.",
            Ended = "Terminado. Ya no pueden ver tu tienda.",
            Seen = (pages, when) => $"Páginas vistas: {pages}, la última {when}",
            NotSeen = "Ninguna página vista",
            YouLook = until => $"Ves esta tienda como soporte hasta {until} y no puedes cambiar nada.",
        };
}
