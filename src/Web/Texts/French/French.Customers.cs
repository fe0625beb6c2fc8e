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
            PartsBack = (back, sent) => $"{back} colis sur {sent} sont revenus",
            CancelledLate = count => $"Annulées après confirmation : {count}",
            BlockList = "Liste de blocage",
            BlockHint =
                "Un numéro de la liste ne peut pas payer à la livraison, ou pas commander du tout. Les clients "
                + "ne voient pas le motif.",
            NotBlocked = "Non bloqué",
            NoCash = "Pas de paiement à la livraison",
            NoOrders = "Pas de commandes",
            BlockReason = "Motif, pour votre équipe",
            NobodyBlocked = "Personne n’est sur la liste.",
            Block = "Ajouter à la liste",
            BlockAddress = "Bloquer une adresse",
            AddressBlockHint = "Aucune commande n’y est acceptée, quel que soit le téléphone. La façon d’écrire la rue ne compte pas.",
            AtAddress = said => $"À cette adresse : {said}",
        };
}
