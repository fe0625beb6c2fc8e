using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "Páginas e anúncio",
            Hint = "Sobre si, contacto e políticas. As ligações ficam no fundo da loja.",
            NewPage = "Nova página",
            StartFromDraft = "Começar por um rascunho",
            DraftHint = "Isto é um rascunho na língua da loja, e não aconselhamento jurídico. Leia, altere o que não servir e guarde.",
            Title = "Título",
            Text = "Texto",
            TextHint = "## faz um título, - uma lista, **duas estrelas** negrito, [palavras](https://example.com) uma ligação.",
            CustomersSee = "Os clientes veem esta página",
            Delete = "Eliminar esta página",
            Announcement = "Anúncio",
            AnnouncementHint = "Uma linha no topo de cada página da loja. Vazio: nenhuma.",
            Elsewhere = "Onde mais está",
            ElsewhereHint = "Um endereço por linha, como a sua página do Instagram ou do Facebook.",
            PagesChanged = "Páginas alteradas",
        };
}
