using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "Opiniones",
            Hint = "Solo quien compró puede escribir una, una vez por artículo. Tú decides cuáles muestra tu tienda.",
            Waiting = "Pendientes",
            Shown = "Visibles",
            Hidden = "Ocultas",
            All = "Todas",
            None = "No hay opiniones aquí",
            NoneHint = "Los clientes opinan en la página de su pedido.",
            YourAnswer = "Tu respuesta (opcional)",
            Show = "Mostrar en la tienda",
            Hide = "Ocultar",
            SaveAnswer = "Guardar la respuesta",
            DidShow = "Tu tienda ya la muestra.",
            DidHide = "Está oculta.",
            DidAnswer = "La respuesta está guardada.",
            ShownInShop = "Visible en tu tienda",
            WaitingForYou = "Te espera",
        };
}
