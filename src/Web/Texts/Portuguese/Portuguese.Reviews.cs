using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "Avaliações",
            Hint = "Só quem comprou pode escrever, uma vez por item. Você decide quais a sua loja mostra.",
            Waiting = "Pendentes",
            Shown = "Visíveis",
            Hidden = "Ocultas",
            All = "Todas",
            None = "Nenhuma avaliação aqui",
            NoneHint = "Os clientes avaliam na página do pedido.",
            YourAnswer = "Sua resposta (opcional)",
            Show = "Mostrar na loja",
            Hide = "Ocultar",
            SaveAnswer = "Salvar a resposta",
            DidShow = "Sua loja já mostra.",
            DidHide = "Está oculta.",
            DidAnswer = "A resposta foi salva.",
            ShownInShop = "Visível na sua loja",
            WaitingForYou = "Esperando você",
        };
}
