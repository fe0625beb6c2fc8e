using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SupportTexts Support =>
        new()
        {
            Title = "Assistance",
            Hint =
                "Si vous l’autorisez, une personne de l’assistance Dukaan peut voir vos commandes, vos "
                + "produits et vos réglages pendant une heure. Elle ne peut rien modifier, et vous voyez ici "
                + "quelles pages elle a consultées. Vous pouvez y mettre fin à tout moment.",
            Asks = (name, reason) => $"{name}, de l’assistance Dukaan, demande à voir votre boutique : {reason}",
            Allow = "Autoriser pendant une heure",
            Decline = "Refuser",
            LooksUntil = (name, until) => $"{name}, de l’assistance Dukaan, peut voir votre boutique jusqu’à {until}.",
            EndNow = "Mettre fin maintenant",
            Nobody = "Personne n’a demandé à voir votre boutique.",
            Allowed = "Autorisé pendant une heure.",
            Ended = "Terminé. L’assistance ne peut plus voir votre boutique.",
            Seen = (pages, when) => $"Pages vues : {pages}, la dernière {when}",
            NotSeen = "Aucune page vue",
            YouLook = until => $"Vous voyez cette boutique en tant qu’assistance jusqu’à {until} et ne pouvez rien " + $"modifier.",
        };
}
