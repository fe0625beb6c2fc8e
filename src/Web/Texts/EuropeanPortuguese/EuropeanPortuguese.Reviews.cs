using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "Avaliações",
            Hint = "Só quem comprou pode escrever uma avaliação, uma vez por artigo. É o vendedor que decide quais a loja mostra.",
            Waiting = "Por aprovar",
            Shown = "Visíveis",
            Hidden = "Ocultas",
            All = "Todas",
            None = "Não há avaliações aqui",
            NoneHint = "Os clientes podem avaliar o que receberam na página da encomenda.",
            YourAnswer = "A sua resposta (opcional)",
            Show = "Mostrar na loja",
            Hide = "Ocultar",
            SaveAnswer = "Guardar resposta",
            DidShow = "Já aparece na sua loja.",
            DidHide = "Está oculta.",
            DidAnswer = "A resposta foi guardada.",
            ShownInShop = "Visível na sua loja",
            WaitingForYou = "Aguarda a sua decisão",
        };
}
