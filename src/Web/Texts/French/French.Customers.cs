using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clients",
            Export = "Exporter (CSV)",
            NameOrPhone = "Nom ou téléphone",
            SearchThem = "Chercher un client",
            Tag = "Étiquette",
            All = "Tous les clients",
            NoneYet = "Pas encore de clients",
            NobodyFound = "Personne trouvé",
            WhoAppears = "Qui commande dans votre boutique apparaît ici.",
            Last = when => $"dernière fois {when}",
            Spent = "Dépensé",
            FirstLast = (first, last) => $"Première fois {first}, dernière fois {last}",
            Call = "Appeler",
            YourNotes = "Vos notes",
            NoteHint = "Note. Seuls vous et votre équipe la voyez.",
            TagsHint = "Étiquettes, séparées par des virgules",
            SameTag = "La même étiquette",
            KeyScope = "Voir tous les clients, tenir des notes",
        };
}
