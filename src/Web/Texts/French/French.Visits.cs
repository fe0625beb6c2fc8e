using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static VisitsTexts Visits =>
        new(
            Title: "De la visite à la commande",
            Hint: "Compté par jour sur cinq semaines, sans cookies : une visite, c’est une personne qui vient d’ailleurs.",
            None: "Personne n’a encore visité votre boutique.",
            NoneHint: "Partagez son lien.",
            Visits: "Visites",
            Searches: "Recherches",
            Carts: "Paniers",
            Checkouts: "Au paiement",
            Sources: "D’où ils venaient",
            Direct: "Directement",
            Others: "Autres"
        );
}
