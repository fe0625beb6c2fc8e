using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "Páginas e aviso",
            Hint = "Sobre você, contato e políticas. Os links ficam no rodapé da loja.",
            NewPage = "Nova página",
            StartFromDraft = "Começar por um rascunho",
            DraftHint = "Este é um rascunho no idioma da loja, e não orientação jurídica. Leia, mude o que não servir e salve.",
            Title = "Título",
            Text = "Texto",
            TextHint = "## faz um título, - uma lista, **duas estrelas** negrito, [palavras](https://example.com) um link.",
            CustomersSee = "Os clientes veem esta página",
            Delete = "Excluir esta página",
            Announcement = "Aviso",
            AnnouncementHint = "Uma linha no topo de cada página da loja. Vazio: nenhuma.",
            Elsewhere = "Onde mais você está",
            ElsewhereHint = "Um endereço por linha, como sua página no Instagram ou Facebook.",
            PagesChanged = "Páginas alteradas",
        };
}
