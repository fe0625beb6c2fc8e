using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "Avis",
            Hint = "Seuls les acheteurs peuvent en écrire, une fois par article. Vous décidez lesquels votre boutique montre.",
            Waiting = "En attente",
            Shown = "Affichés",
            Hidden = "Masqués",
            All = "Tous",
            None = "Aucun avis ici",
            NoneHint = "Les clients donnent leur avis sur la page de leur commande.",
            YourAnswer = "Votre réponse (facultatif)",
            Show = "Montrer dans la boutique",
            Hide = "Masquer",
            SaveAnswer = "Enregistrer la réponse",
            DidShow = "Votre boutique le montre.",
            DidHide = "Il est masqué.",
            DidAnswer = "La réponse est enregistrée.",
            ShownInShop = "Affiché dans votre boutique",
            WaitingForYou = "Vous attend",
        };
}
