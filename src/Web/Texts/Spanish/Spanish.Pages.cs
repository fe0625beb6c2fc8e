using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "Páginas y anuncio",
            Hint = "Sobre ti, contacto y políticas. Los enlaces están al pie de tu tienda.",
            NewPage = "Página nueva",
            StartFromDraft = "Empezar con un borrador",
            DraftHint = "Es un borrador en el idioma de tu tienda, y no asesoría legal. Léelo, cambia lo que no encaje y guárdalo.",
            Title = "Título",
            Text = "Texto",
            TextHint = "## hace un título, - una lista, **dos estrellas** negrita, [palabras](https://example.com) un enlace.",
            CustomersSee = "Los clientes ven esta página",
            Delete = "Eliminar esta página",
            Announcement = "Anuncio",
            AnnouncementHint = "Una línea arriba de cada página de tu tienda. Vacío: ninguna.",
            Elsewhere = "Dónde más estás",
            ElsewhereHint = "Una dirección por línea, como tu página de Instagram o Facebook.",
            PagesChanged = "Páginas cambiadas",
        };
}
